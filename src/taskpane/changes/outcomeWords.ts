import type { WriteOutcome } from "../state/paneState";
import { leftAsIs } from "../words/leftAsIs";
import { plural } from "../words/plural";

/** How many cells Apply or Revert wrote: `21 cells changed.` or `21 cells put back.` */
export function doneWords({ did, report }: WriteOutcome): string {
  return `${plural(report.done, "cell")} ${did === "applied" ? "changed" : "put back"}.`;
}

/** All that Apply or Revert did, for a screen reader: `20 cells changed. 1 cell was left as it is.` */
export function outcomeWords(outcome: WriteOutcome): string {
  const { skipped, trouble } = outcome.report;
  const left = skipped.length > 0 ? `${leftAsIs(skipped.length)}.` : null;
  return [doneWords(outcome), left, trouble].filter(Boolean).join(" ");
}
