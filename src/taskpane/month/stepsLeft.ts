import { formatPeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";
import type { Finding, Severity } from "../../model/finding";
import type { Picture, Reading } from "../../model/reading";
import type { Scorecard } from "../../model/scorecard";

/** A step of the month's end, and how much of it is `left`; `null` where the workbook does not tell. */
export interface RunStep {
  readonly step: "month" | "counts" | "update" | "checks" | "comments" | "published" | "share";
  readonly left: number | null;
  /** How many things a careful person looks at although nothing has to be done, as warnings of checks. */
  readonly besides?: number;
}

/**
 * Where the analyst is in a month, from the workbook alone, so that the run can be left and taken up again, also in another
 * session: values and workings that are missing, changes to apply, errors that stand, comments to see, and
 * whether the month's figures were `kept` as published. `changes` are those of the update, `null` where
 * others are shown in their place.
 */
export function stepsLeft(
  { card, checked }: Picture,
  changes: Picture["changes"] | null,
  standing: readonly Finding[],
  {
    unfilled,
    kept,
    comments,
  }: { readonly unfilled: number; readonly kept: boolean; readonly comments: number },
): readonly RunStep[] {
  const { lines, measures } = card.scorecard;
  // Without a column for comments nothing can be missing in it.
  const hasComments = lines.some(({ role }) => role === "narrative") || measures.some((one) => one.narrative);
  const countOf = (severity: Severity) => standing.filter((one) => one.severity === severity).length;
  return [
    // A month that was kept as published is over, and the next one is to be added.
    { step: "month", left: kept ? 1 : 0 },
    { step: "counts", left: unfilled },
    // Changes that replace what the analyst set are not part of the month's work.
    { step: "update", left: changes && changes.filter(({ hers }) => !hers).length },
    // Warnings do not stop a scorecard from going out, and are said. Errors do.
    { step: "checks", left: checked ? countOf("error") : null, besides: checked ? countOf("warning") : 0 },
    { step: "comments", left: hasComments ? comments : null },
    { step: "published", left: kept ? 0 : 1 },
    // No workbook says whether it was sent.
    { step: "share", left: null },
  ];
}

/** Whether a month's figures were kept as published, by the scorecard's history. */
export function isMonthKept({ sheet }: Scorecard, month: Period, beside: Reading["beside"]): boolean {
  const { past = [] } = beside ?? {};
  return past.some(
    (one) => one.why === "published" && one.sheet === sheet && one.period === formatPeriod(month),
  );
}
