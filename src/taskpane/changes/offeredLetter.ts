import { STATUS_LETTER } from "../../core/status/status";
import type { Picture } from "../../model/reading";
import type { Settings } from "../../model/settings";
import { hasStatusLine } from "../../model/statusLine";

/**
 * A value with its letter as it would look, `26% R`, where the analyst is to be asked about letters: once, and only
 * where colour alone says the status. `null` where there is nothing to ask.
 */
export function offeredLetter({ card, judgements }: Picture, { letters }: Settings): string | null {
  // Asked once, and not where a column of words or letters says the status already.
  if (letters !== null || hasStatusLine(card.scorecard)) return null;
  for (const { status } of judgements) {
    // A letter joins the number format of a value. Text that looks like a number has none that Excel would follow.
    if (status.value === "grey" || status.actual?.value.kind !== "number" || status.actual.value.typedAsText)
      continue;
    return `${status.actual.value.shown} ${STATUS_LETTER[status.value]}`;
  }
  return null;
}
