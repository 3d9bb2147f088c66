import { monthName } from "../../words/time/months";
import { dateOf, mondayOf } from "./calendar";
import { endOfPeriod, MONTHS_IN_A_YEAR } from "./comparePeriods";
import type { Period } from "./period";

const QUARTERS = ["Jan–Mar", "Apr–Jun", "Jul–Sep", "Oct–Dec"];
/** A year that starts with this month is the calendar's. */
const JANUARY = 1;
/** Letters of a month's short name: `Jan`. */
const SHORT_LETTERS = 3;

/**
 * A period for files and the command line: `2024-06`, `2024-Q2` (of the calendar year), `2023-24`, the ISO week
 * `2024-W19`, and a span by its first and last month, `2024-04/2024-09`.
 */
export function formatPeriod(period: Period): string {
  if (period.kind === "month") return `${period.year}-${twoDigits(period.month)}`;
  if (period.kind === "quarter") return `${period.year}-Q${period.quarter}`;
  if (period.kind === "week") return `${period.year}-W${twoDigits(period.week)}`;
  if (period.kind === "year") return `${period.start}-${twoDigits(period.start + 1)}`;
  if (period.months === 1) return `${period.year}-${twoDigits(period.month)}`;
  const first = monthsBefore(period);
  return `${first.year}-${twoDigits(first.month)}/${period.year}-${twoDigits(period.month)}`;
}

/** A period for people: `Jun-24`, `Apr–Jun 2024`, `2023/24`, `2024`, `w/c 6 May 2024`, `Apr–Sep 2024`, `Oct-23 to Sep-24`. */
export function namePeriod(period: Period): string {
  if (period.kind === "month") return `${short(period.month)}-${twoDigits(period.year)}`;
  if (period.kind === "quarter") return `${QUARTERS[period.quarter - 1]} ${period.year}`;
  if (period.kind === "year")
    return period.from === JANUARY ? `${period.start}` : `${period.start}/${twoDigits(period.start + 1)}`;
  if (period.kind === "week") {
    const { year, month, day } = dateOf(mondayOf(period.year, period.week));
    return `w/c ${day} ${short(month)} ${year}`;
  }
  if (period.months === 1) return `${short(period.month)}-${twoDigits(period.year)}`;
  const first = monthsBefore(period);
  if (first.year === period.year) return `${short(first.month)}–${short(period.month)} ${period.year}`;
  return `${short(first.month)}-${twoDigits(first.year)} to ${short(period.month)}-${twoDigits(period.year)}`;
}

/** The first month of a span. */
function monthsBefore(span: Extract<Period, { kind: "span" }>): { year: number; month: number } {
  const first = endOfPeriod(span) - span.months + 1;
  const year = Math.floor((first - 1) / MONTHS_IN_A_YEAR);
  return { year, month: first - year * MONTHS_IN_A_YEAR };
}

function short(month: number): string {
  return monthName(month).slice(0, SHORT_LETTERS);
}

function twoDigits(number: number): string {
  return String(number % 100).padStart(2, "0");
}
