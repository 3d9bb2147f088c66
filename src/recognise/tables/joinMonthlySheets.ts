// Some analysts copy a sheet for each month and keep one column of actuals in it. Such sheets are joined to one
// scorecard, so that a trend, an arrow or a paper's “last month” has the earlier values. The latest sheet that has
// figures is the one shown.

import { comparePeriods, samePeriod } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import { followMeasures } from "../../model/identity/followMeasures";
import type { Actual, Measure, Scorecard } from "../../model/scorecard";

/** A scorecard with one column of actuals on a sheet of its own month. */
interface MonthPage {
  readonly scorecard: Scorecard;
  readonly period: Period;
}

/** Sheets that hold one month each of the same scorecard are one scorecard, shown on its latest sheet. */
export function joinMonthlySheets(scorecards: readonly Scorecard[]): Scorecard[] {
  const groups = new Map<string, MonthPage[]>();
  const joined: Scorecard[] = [];
  for (const scorecard of scorecards) {
    const period = onlyPeriod(scorecard);
    if (period === null) {
      joined.push(scorecard);
      continue;
    }
    const key = layoutOf(scorecard);
    groups.set(key, [...(groups.get(key) ?? []), { scorecard, period }]);
  }
  for (const pages of groups.values())
    joined.push(...(differ(pages) ? [join(pages)] : pages.map(({ scorecard }) => scorecard)));
  return joined;
}

/** The month of a sheet that holds one; `null` where it holds several, or none that can be read. */
function onlyPeriod({ lines }: Scorecard): Period | null {
  const actuals = lines.filter(({ role }) => role === "actual");
  return actuals.length === 1 ? (actuals[0]?.period ?? null) : null;
}

/** Which role stands in which column: sheets copied from month to month are laid out alike, others are not joined. */
function layoutOf({ lines, orientation }: Scorecard): string {
  return orientation + lines.map(({ index, role }) => `${index}${role}`).join();
}

/** Several sheets, each another period. */
function differ(pages: readonly MonthPage[]): boolean {
  return (
    pages.length > 1 &&
    new Set(pages.map(({ scorecard }) => scorecard.sheetId)).size === pages.length &&
    pages.every((page, index) =>
      pages.slice(index + 1).every((other) => !samePeriod(page.period, other.period)),
    )
  );
}

/** Measures keep the figures of every month in which they stood, by the one rule for renames: see `followMeasures`. */
function join(pages: readonly MonthPage[]): Scorecard {
  const ordered = [...pages].sort((a, b) => comparePeriods(a.period, b.period));
  const shown = ordered.filter(({ scorecard }) => scorecard.latest !== null).at(-1) ?? ordered.at(-1);
  if (!shown) throw new Error("A scorecard over several sheets has at least one.");
  const actuals = new Map<Measure, Actual[]>();
  for (const { scorecard } of ordered) {
    for (const [known, measure] of followMeasures(scorecard.measures, shown.scorecard.measures))
      actuals.set(measure, [...(actuals.get(measure) ?? []), ...known.actuals]);
  }
  return {
    ...shown.scorecard,
    sheets: ordered.map(({ scorecard }) => scorecard.sheet),
    otherSheets: ordered.flatMap(({ scorecard }) => (scorecard === shown.scorecard ? [] : [scorecard])),
    periods: ordered.map(({ period }) => period),
    measures: shown.scorecard.measures.map((measure): Measure => ({
      ...measure,
      actuals: actuals.get(measure) ?? measure.actuals,
    })),
  };
}
