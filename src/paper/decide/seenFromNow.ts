// The month, the quarter or the year that a name without a year means, seen from where the paper stands.

import {
  endOfPeriod,
  FIRST_MONTH,
  MONTHS_IN_A_QUARTER,
  MONTHS_IN_A_YEAR,
} from "../../core/periods/comparePeriods";
import { endingAt, financialYear } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";
import type { When } from "../claim";

/** The same time of an earlier year. */
export function sameIn(
  { year, isFinancial }: Extract<When, { kind: "same in" }>,
  now: Exclude<Period, { kind: "week" }>,
): Period | null {
  const end = endOfPeriod(now);
  const years = (isFinancial ? financialYear(now) : Math.floor((end - 1) / MONTHS_IN_A_YEAR)) - year;
  return years < 1 ? null : endingAt(now, end - years * MONTHS_IN_A_YEAR);
}

/** The latest month of a name up to now: seen from June 2024, September is that of 2023. Of a row of years it is the last of one. */
export function monthMeant(month: number, lastYear: boolean, now: Period): Period | null {
  if (now.kind === "week") return null;
  // Of a year that does not start in April nobody knows with which month it ends.
  if (now.kind === "year" && (now.from !== undefined || monthOf(endOfPeriod(now)) !== month)) return null;
  const end = endOfPeriod(now);
  const own = monthOf(end);
  const year =
    Math.floor((end - 1) / MONTHS_IN_A_YEAR) - (month > own ? 1 : 0) - (lastYear && month <= own ? 1 : 0);
  return { kind: "month", year, month };
}

function monthOf(end: number): number {
  return ((end - 1) % MONTHS_IN_A_YEAR) + 1;
}

/** The latest quarter of a financial year up to now: seen from March 2025, the third is that of October to December 2024. */
export function quarterMeant(quarter: number, now: Period): Period {
  const end = endOfPeriod(now);
  const ends =
    endOfPeriod({ kind: "month", year: financialYear(now), month: FIRST_MONTH }) -
    1 +
    quarter * MONTHS_IN_A_QUARTER;
  return endingAt({ kind: "quarter", year: 0, quarter: 1 }, ends > end ? ends - MONTHS_IN_A_YEAR : ends);
}
