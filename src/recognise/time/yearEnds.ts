import { endsYear, financialYear } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";
import { bookOf, holds, wholly } from "../../words/phrases";
import { YEAR_END } from "../../words/time/yearEnd";
import type { TimedHeading } from "./timedHeading";

const BOOK = bookOf(YEAR_END);

/**
 * `Year end` behind March or the fourth quarter is of that financial year; behind another month it is of a time that
 * nobody can tell, and no later month. So is `Mar-25 outturn` behind `Sep-24` of the year, and not of one month.
 */
export function yearEnds<H extends TimedHeading>(headings: readonly H[]): readonly H[] {
  let before: Period | null = null;
  return headings.map((heading) => {
    const { own, period } = heading;
    const last = before;
    if (period !== null && period.kind !== "year") before = period;
    if (last === null) return heading;
    if (period === null && wholly(BOOK, own) !== null)
      return endsYear(last)
        ? { ...heading, period: yearOf(last), namesPeriod: true }
        : { ...heading, namesPeriod: true };
    const isFar = period !== null && period.kind === "month" && endsYear(period) && !isNear(last, period);
    return isFar && holds(BOOK, own) ? { ...heading, period: yearOf(period) } : heading;
  });
}

function yearOf(period: Period): Period {
  return { kind: "year", start: financialYear(period) };
}

/** The month before, or the same: what stands beside March then counts it month by month. */
function isNear(last: Period, march: Period): boolean {
  return (
    last.kind === "month" &&
    march.kind === "month" &&
    march.month - last.month <= 1 &&
    last.month <= march.month
  );
}
