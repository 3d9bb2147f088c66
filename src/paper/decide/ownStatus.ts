import { readStatus } from "../../core/status/readStatus";
import { STATUS_WORD, type Status } from "../../core/status/status";
import { shownIn } from "../../model/inFact";
import type { Judgement } from "../../model/judgement";
import type { Fact } from "../../model/scorecard";

/**
 * The status of the latest value as the scorecard itself has it, in words or by a colour; `null` for none. A colour beside which
 * the figures say another is one that nobody has set yet, and tells nothing.
 */
export function ownStatus({
  measure,
  shown,
  status: { value },
}: Judgement): { readonly fact: Fact; readonly status: Status; readonly says: string } | null {
  const status = measure.status === null ? null : readStatus(shownIn(measure.status));
  if (measure.status !== null && status !== null)
    return { fact: measure.status, status, says: `The scorecard itself says ${shownIn(measure.status)}.` };
  return shown !== undefined && (value === "grey" || value === shown.status)
    ? { ...shown, says: `The scorecard itself shows ${STATUS_WORD[shown.status].toLowerCase()}.` }
    : null;
}
