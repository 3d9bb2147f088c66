import { comparePeriods, endOfPeriod, MONTHS_IN_A_YEAR } from "../../core/periods/comparePeriods";
import { findPeriods } from "../../core/periods/findPeriods";
import { financialYear } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";
import { findPeriod } from "../../core/periods/readPeriod";
import type { TimedHeading } from "./timedHeading";
import type { YearAround } from "./yearless";

/**
 * Gives weeks without a year (`w/c 2 Sep`, `w/c 9 Sep`) the year that stands around them. Where the weeks would then not
 * follow one another, as over the turn of the year, they stay without one.
 */
export function weeksInYear<H extends TimedHeading>(
  headings: readonly H[],
  { calendar, start }: YearAround,
): readonly H[] {
  const first = calendar ?? start;
  if (first === null) return headings;
  const weeks = headings.map(({ own, period }): Period | null => {
    if (period !== null || !findPeriods(own).periods.includes(null)) return null;
    const found = [first, first + 1].flatMap((year) => findPeriod(`${own} ${year}`) ?? []);
    return found.find((week) => week.kind === "week" && isIn(week, calendar, first)) ?? null;
  });
  const told = weeks.flatMap((week) => week ?? []);
  const follow = told.every((week, at) => at === 0 || comparePeriods(told[at - 1] ?? week, week) < 0);
  return told.length < 2 || !follow
    ? headings
    : headings.map((heading, at) => ({ ...heading, period: weeks[at] ?? heading.period }));
}

function isIn(week: Period, calendar: number | null, start: number): boolean {
  const year = Math.floor((endOfPeriod(week) - 1) / MONTHS_IN_A_YEAR);
  return calendar === null ? financialYear(week) === start : year === calendar;
}
