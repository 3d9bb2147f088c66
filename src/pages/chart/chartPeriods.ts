import { mainKind } from "../../core/figures/mainKind";
import { namePeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";
import type { Judgement } from "../../model/judgement";
import type { Actual } from "../../model/scorecard";
import { upToPeriod } from "../../judge/atPeriod";

/** How many periods a new chart draws: a year and a half, as published pages do. */
const NEW_PERIODS = 18;
/**
 * A chart grows by each new period up to so many, and then begins anew with the newest ones. Dropping one at each new
 * month instead would rewrite every row each month.
 */
export const MOST_PERIODS = 36;
/** Behind the name of a month that is not final. */
const PROVISIONAL_MARK = " (p)";

/** One period of a chart: its cell, its name below the axis, and whether it is provisional. */
export interface ChartPeriod {
  readonly actual: Actual;
  readonly label: string;
  readonly provisional: boolean;
}

/**
 * The periods that a chart draws: those of the kind that most figures are of, since a year's figure beside months is no
 * thirteenth month; from the one that the chart begins with (`from`, its label) to the latest figure, with the gaps
 * between.
 */
export function chartPeriods(
  judgement: Judgement,
  isProvisional: (actual: Actual) => boolean,
  from: string | null,
): readonly ChartPeriod[] {
  const dated = datedUpToLatest(judgement);
  const kind = kindOf(dated);
  const alike = dated.filter(({ period }) => period !== null && isOfKind(period, kind));
  const first = alike.findIndex(isFigure);
  if (first < 0) return [];
  const periods = alike.slice(first, alike.map(isFigure).lastIndexOf(true) + 1).map((actual): ChartPeriod => {
    const provisional = isProvisional(actual);
    const name = actual.period === null ? "" : namePeriod(actual.period);
    return { actual, provisional, label: provisional ? name + PROVISIONAL_MARK : name };
  });
  const begun = from === null ? -1 : periods.findIndex(({ label }) => bare(label) === bare(from));
  const grown = begun < 0 ? [] : periods.slice(begun);
  return grown.length > 0 && grown.length <= MOST_PERIODS ? grown : periods.slice(-NEW_PERIODS);
}

/** Periods with figures that a chart leaves out, because they are of another kind. */
export function periodsLeftOut(judgement: Judgement): readonly Period[] {
  const dated = datedUpToLatest(judgement);
  const kind = kindOf(dated);
  return dated.flatMap((actual) =>
    actual.period !== null && isFigure(actual) && !isOfKind(actual.period, kind) ? [actual.period] : [],
  );
}

/** The measure's dated cells up to its latest value; months laid out ahead are not drawn. */
function datedUpToLatest({ measure, latest }: Judgement): readonly Actual[] {
  return measure.actuals.filter(
    ({ period }) => period !== null && (latest?.period == null || upToPeriod(period, latest.period)),
  );
}

/** The newest period of the kind that most figures are of, standing for that kind. */
function kindOf(dated: readonly Actual[]): Period | null {
  const periods = dated.filter(isFigure).map(({ period }) => period);
  const kind = mainKind(periods);
  return periods.filter((period) => period?.kind === kind).at(-1) ?? null;
}

/** Whether two periods are of one kind. Spans are, where they last as many months. */
function isOfKind(one: Period, other: Period | null): boolean {
  if (one.kind === "span" && other?.kind === "span") return one.months === other.months;
  return one.kind === other?.kind;
}

function bare(label: string): string {
  return label.replace(PROVISIONAL_MARK, "");
}

function isFigure({ value }: Actual): boolean {
  return value.kind === "number";
}
