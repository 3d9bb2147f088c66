import { says } from "../../words/says";
import { PERIOD_BEFORE, PERIOD_IN_HAND } from "../../words/time/periodHeadings";
import { anyOf } from "../../words/anyOf";
import { YEAR_BEFORE } from "../../words/time/lastYear";
import { comparePeriods } from "../../core/periods/comparePeriods";
import { previousPeriod, yearBefore } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";
import { findPeriod } from "../../core/periods/readPeriod";
import type { TableRows } from "../tables/findTables";
import type { TableLine } from "../columns/tableLine";
import { saysEarlier } from "./relativeMonth";
import { titlePeriod } from "./titlePeriod";
import type { View } from "../tables/view";
import { isYearless, NO_YEAR, periodInYear } from "./yearless";

const YEAR_AGO = anyOf(YEAR_BEFORE);

/**
 * Where no heading names a period, the sheet's name or the title above does: `Jan-25`, "Performance report, June 2024".
 * A scorecard with one column of actuals, earlier ones apart, takes it from there; of several, `This month` is that month
 * and `Last month` the one before. The lines come back with their periods.
 */
export function withSolePeriod(
  view: View,
  table: TableRows,
  lines: readonly TableLine[],
): readonly TableLine[] {
  const actuals = lines.filter(({ line }) => line.role === "actual");
  if (actuals.length === 0) return lines;
  if (actuals.some(({ line }) => line.period !== null)) return withTitled(view, table, lines, actuals);
  const period = findPeriod(view.sheet) ?? periodAround(view, titlePeriod(view, table));
  if (period === null || period.kind === "year") return lines;
  const [only, second] = actuals.filter(({ line }) => !saysEarlier(line.heading));
  return lines.map((entry) => {
    if (entry.line.role !== "actual") return entry;
    const isOnly = entry === only && second === undefined;
    const own = isOnly ? period : relativeTo(period, entry.line.heading);
    return { ...entry, line: { ...entry.line, period: own } };
  });
}

/** `%` and `Q1 %` below a title that says Quarter 2: the one undated column takes the title's period, where that is later than all others. */
function withTitled(
  view: View,
  table: TableRows,
  lines: readonly TableLine[],
  actuals: readonly TableLine[],
): readonly TableLine[] {
  const [undated, second] = actuals.filter(({ line }) => line.period === null && line.doubt === undefined);
  if (!undated || second || saysEarlier(undated.line.heading)) return lines;
  const title = titlePeriod(view, table);
  const isLatest = actuals.every(
    ({ line: { period } }) =>
      period === null || (title?.kind === period.kind && comparePeriods(period, title) < 0),
  );
  if (title === null || !isLatest) return lines;
  return lines.map((entry) =>
    entry === undated ? { ...entry, line: { ...entry.line, period: title } } : entry,
  );
}

/** `Apr` is of the year in its title, else of that on the cover; a month in the title is sure by itself. */
function periodAround({ sheet, year }: View, title: Period | null): Period | null {
  if (!isYearless(sheet) || (title !== null && title.kind !== "year")) return title;
  return periodInYear(sheet, { ...NO_YEAR, start: title?.start ?? year });
}

/** The period that a heading places by words: beside June 2024, `Last month` is May. `null` where it does not say. */
function relativeTo(period: Period, heading: string): Period | null {
  if (!heading.toLowerCase().includes(period.kind) && !/\bperiod\b/i.test(heading)) return null;
  if (YEAR_AGO.test(heading)) return yearBefore(period);
  if (says(heading, PERIOD_BEFORE)) return previousPeriod(period);
  return says(heading, PERIOD_IN_HAND) ? period : null;
}
