import { readStatus } from "../../core/status/readStatus";
import { STATUS_LETTER, STATUS_WORD, type Status } from "../../core/status/status";
import type { Appearance } from "../../model/grid";
import type { Judgement } from "../../model/judgement";
import { seenFill } from "../fillAt";
import { statusOfFill } from "../../core/status/statusOfFill";

/**
 * How a status column writes each status; `null` for a status that it has no word for, or where the column is only
 * coloured.
 */
export type StatusWords = Readonly<Record<Status, string | null>>;

/**
 * The words of the scorecard's own status column: `Green`, `GREEN`, `G`, `On target`. A status that it does not show
 * yet is written like the first one found; a blank column is filled with `Green`, `Amber`, `Red`, and a column that is
 * only coloured gets no words.
 */
export function statusWordsOf(judgements: readonly Judgement[], appearance: Appearance): StatusWords {
  const own = new Map<Status, string>();
  for (const { measure } of judgements) {
    const shown =
      measure.status === null || measure.status.value.kind === "blank" ? "" : measure.status.value.shown;
    const status = readStatus(shown);
    if (status !== null && !own.has(status)) own.set(status, shown);
  }
  if (own.size === 0 && isColoured(judgements, appearance))
    return { green: null, amber: null, red: null, grey: null };
  const example = [...own.values()][0] ?? STATUS_WORD.green;
  const like = (status: Status): string => {
    if (example.length === 1) return STATUS_LETTER[status];
    return example === example.toUpperCase() ? STATUS_WORD[status].toUpperCase() : STATUS_WORD[status];
  };
  const word = (status: Status): string => own.get(status) ?? like(status);
  return { green: word("green"), amber: word("amber"), red: word("red"), grey: own.get("grey") ?? null };
}

/** Whether the status column shows its statuses as colours without words. */
function isColoured(judgements: readonly Judgement[], appearance: Appearance): boolean {
  return judgements.some(
    ({ measure }) =>
      measure.status !== null && statusOfFill(seenFill(appearance, measure.status.place)) !== null,
  );
}
