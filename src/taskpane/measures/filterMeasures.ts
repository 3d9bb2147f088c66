import type { Status } from "../../core/status/status";
import type { Judgement } from "../../model/judgement";

/** How many measures have each status: `{ green: 12, amber: 14, red: 22, grey: 10 }`. */
export function countStatuses(judgements: readonly Judgement[]): Record<Status, number> {
  const counts: Record<Status, number> = { green: 0, amber: 0, red: 0, grey: 0 };
  for (const judgement of judgements) counts[judgement.status.value] += 1;
  return counts;
}

/** The measures with one status; all where `status` is `null`. */
export function withStatus(judgements: readonly Judgement[], status: Status | null): readonly Judgement[] {
  return status === null ? judgements : judgements.filter((one) => one.status.value === status);
}
