import { formatPeriod } from "../../core/periods/namePeriod";
import type { Finding, Severity } from "../../model/finding";
import type { Picture, Reading } from "../../model/reading";

/** A step of the month's end, and how much of it is left; `null` where that cannot be told from the workbook. */
export interface RunStep {
  readonly step: "month" | "counts" | "update" | "checks" | "comments" | "published" | "share";
  readonly left: number | null;
  /** What a careful person looks at besides, though nothing has to be done about it. */
  readonly besides?: number;
}

/**
 * Where the analyst is in the month, from the workbook alone, so that the run can be left and taken up again, also in another
 * session: values and workings that are missing, changes to apply, errors that stand, comments to see, and
 * whether the month's figures were kept as published. `changes` are those of the update, `null` where
 * others are shown in their place.
 */
export function stepsLeft(
  { card, judgements, checked }: Picture,
  changes: Picture["changes"] | null,
  standing: readonly Finding[],
  { beside, comments }: { readonly beside: Reading["beside"]; readonly comments: number },
): readonly RunStep[] {
  // The month is that of the latest figures on the sheet, not of the calendar: June's scorecard is made in July.
  const { latest, sheet, lines, measures } = card.scorecard;
  const month = latest && formatPeriod(latest);
  // A value of an older month is no value of this one. A working without its value counts as left, too.
  const missing = judgements.filter(
    ({ latest: value }) => value === null || !isOf(value.period, month),
  ).length;
  // Without a column for comments nothing can be missing in it.
  const hasComments = lines.some(({ role }) => role === "narrative") || measures.some((one) => one.narrative);
  const kept = beside?.past.some(
    (one) => one.why === "published" && one.sheet === sheet && one.period === month,
  );
  const countOf = (severity: Severity) => standing.filter((one) => one.severity === severity).length;
  return [
    // A month that was kept as published is over: the next one is to be added, or is laid out and empty.
    { step: "month", left: kept ? 1 : 0 },
    { step: "counts", left: missing },
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

/** Values that carry no period of their own are of the month that is shown. */
function isOf(period: Parameters<typeof formatPeriod>[0] | null, month: string | null): boolean {
  return period === null || month === null || formatPeriod(period) === month;
}
