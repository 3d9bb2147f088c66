import { says } from "../../words/says";
import { AVERAGES, OF_A_TOTAL } from "../../words/lists/unitWords";
import { anyOf } from "../../words/anyOf";
import { YEAR_SO_FAR_NAMES } from "../../words/time/yearSoFar";
import { endOfPeriod, FIRST_MONTH, MONTHS_IN_A_YEAR } from "../../core/periods/comparePeriods";
import { financialYear } from "../../core/periods/movePeriod";
import type { Actual, Unit } from "../../model/scorecard";

const SAYS_SO = anyOf([
  ...YEAR_SO_FAR_NAMES,
  ...["(?<!up.)to.date", "so far", "running total", "since (?:1 |1st )?april"],
]);
/** Values in a row that show it, over the turn of at least one year; fewer, where each of a year's quarters is more than the last. */
const VALUES_THAT_SHOW = 6;

/** Shares of a whole year's total that are in so far: so many … */
const SHARES_THAT_SHOW = 3;
/** … over so many times the months of the first, … */
const LONGEST_TO_SHORTEST = 3;
/** … and of each month alike, the most to the least. */
const ALIKE = 1.5;

/**
 * Whether a measure adds up within the financial year: its name says so, its counts never fall within a year and start
 * again below in April, or they are shares of the year's total that grow with its months.
 */
export function accumulates(name: string, unit: Unit, actuals: readonly Actual[]): boolean {
  if (SAYS_SO.test(name)) return true;
  if (unit === "percent") return growsWithYear(name, actuals);
  if (unit !== "count") return false;
  const counts = actuals.flatMap(({ period, value }) =>
    period !== null && value.kind === "number" ? [{ year: financialYear(period), number: value.number }] : [],
  );
  if (counts.length < VALUES_THAT_SHOW && !risesOverYear(counts)) return false;
  let turns = 0;
  for (let index = 1; index < counts.length; index++) {
    const [before, now] = [counts[index - 1], counts[index]];
    if (!before || !now) continue;
    if (before.year === now.year && now.number < before.number) return false;
    if (before.year === now.year) continue;
    if (now.number > before.number / 2) return false;
    turns++;
  }
  return turns > 0;
}

/** Four figures of the last year, each more than the one before. */
function risesOverYear(counts: readonly { readonly year: number; readonly number: number }[]): boolean {
  const last = counts.filter(({ year }) => year === counts.at(-1)?.year);
  const rises = last.slice(1).every(({ number }, at) => number > (last[at]?.number ?? Infinity));
  return last.length >= QUARTERS && last.length < counts.length && rises;
}
/** Figures of one year that must rise each time: fewer may rise by chance. */
const QUARTERS = 4;

/**
 * Whether shares are of a whole year's total, and grow with its months, as those of council tax collected do: 10%, 19%,
 * 28%. Its name may be that of one, and in the last year of the row each is about as many times the first as its months
 * are. A share of the cases so far does not grow so, whatever its name says.
 */
function growsWithYear(name: string, actuals: readonly Actual[]): boolean {
  if (!says(name, OF_A_TOTAL)) return false;
  const shares = isUndatedYear(actuals) ? sharesInOrder(actuals) : datedShares(actuals);
  const inYear = shares.filter(({ year }) => year === shares.at(-1)?.year);
  const [first, last] = [inYear[0], inYear.at(-1)];
  if (!first || !last || inYear.length < SHARES_THAT_SHOW) return false;
  if (last.months < first.months * LONGEST_TO_SHORTEST) return false;
  const ofMonth = inYear.map(({ share, months }) => share / months);
  return Math.min(...ofMonth) > 0 && Math.max(...ofMonth) <= Math.min(...ofMonth) * ALIKE;
}

/** Whether figures are shares or averages of the cases so far, which do not grow with them; `isSum`: they accumulate. */
export function isOfCases(name: string, unit: Unit, actuals: readonly Actual[], isSum: boolean): boolean {
  if (unit === "count" || (unit !== "percent" && !says(name, AVERAGES))) return false;
  // Of shares that do not accumulate it is known that they do not grow.
  return (unit === "percent" && !isSum) || !growsWithYear(name, actuals);
}

interface YearShare {
  readonly year: number | null;
  /** How much of the year is over: its months, or its steps where nothing dates them. */
  readonly months: number;
  readonly share: number;
}

function datedShares(actuals: readonly Actual[]): readonly YearShare[] {
  return actuals.flatMap(({ period, value }) =>
    period !== null && value.kind === "number"
      ? [{ year: financialYear(period), months: monthsSoFar(endOfPeriod(period)), share: value.number }]
      : [],
  );
}

/** `Apr`, `May`, … of no year, with months still to come: the place in the row is the place in the year. */
function isUndatedYear(actuals: readonly Actual[]): boolean {
  return actuals.every(({ period }) => period === null) && actuals.at(-1)?.value.kind === "blank";
}

function sharesInOrder(actuals: readonly Actual[]): readonly YearShare[] {
  return actuals.flatMap(({ value }, at) =>
    value.kind === "number" ? [{ year: null, months: at + 1, share: value.number }] : [],
  );
}

function monthsSoFar(end: number): number {
  return ((end - FIRST_MONTH) % MONTHS_IN_A_YEAR) + 1;
}
