// Settles what dated headings mean by looking at all of them together: single days may be weeks, and a quarter beside
// growing spans is the year so far. Read one by one, `Apr-Jun 24` would be a quarter and stand beside figures of other
// lengths.

import { DAYS_IN_A_WEEK, weekOf } from "../../core/periods/calendar";
import { endOfPeriod, firstDay, MONTHS_IN_A_YEAR, monthsIn } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import { MONTH_WORDS } from "../../words/time/months";
import type { TimedHeading } from "./timedHeading";

const NAMES_MONTH = new RegExp(`(?<![a-z])(?:${MONTH_WORDS.flat().join("|")})(?![a-z])`, "i");

/** Days that share a month are weeks: `03/01/2025` beside `10/01/2025` is no January; in steps of no week they are none. */
export function daysAsWeeks<H extends TimedHeading>(headings: readonly H[]): readonly H[] {
  const days = new Map<string, Set<number>>();
  for (const { day, period } of headings) {
    if (period?.kind !== "month" || day === null) continue;
    const month = `${period.year}-${period.month}`;
    days.set(month, (days.get(month) ?? new Set()).add(day));
  }
  if (![...days.values()].some((own) => own.size > 1)) return headings;
  const all = [...days.values()].flatMap((own) => [...own]);
  const areWeeks = all.every((day) => (day - (all[0] ?? 0)) % DAYS_IN_A_WEEK === 0);
  return headings.map((heading) => {
    const { day, period } = heading;
    if (period?.kind !== "month" || day === null) return heading;
    return { ...heading, period: areWeeks ? { kind: "week", ...weekOf(day) } : null };
  });
}

/**
 * What a month or quarter means beside longer spans: where all periods begin with the same month (`Apr-24`, `Apr-May 24`,
 * `Apr-Jun 24`), each is the year so far; beside twelve months to June, a year that ends in March is twelve months too.
 */
export function alignSpans<H extends TimedHeading>(headings: readonly H[]): readonly H[] {
  const spans = headings.flatMap(({ period }) => (period?.kind === "span" ? [period] : []));
  if (spans.length === 0) return headings;
  const starts = new Set(spans.map(firstDay));
  const lengths = new Set(spans.map(({ months }) => months));
  const grow =
    lengths.size + headings.filter(({ period }) => isShort(period) && starts.has(firstDay(period))).length >
    1;
  const isOneOf = (period: Period): boolean => starts.has(firstDay(period));
  const allGrow = grow && headings.every(({ period }) => !isShort(period) || isOneOf(period));
  return headings.map((heading) => {
    const { period, own } = heading;
    if (period === null || period.kind === "span" || period.kind === "week") return heading;
    const grows = allGrow && isOneOf(period) && (period.kind !== "year" || NAMES_MONTH.test(own));
    const moves = lengths.has(monthsIn(period)) && period.kind !== "month" && NAMES_MONTH.test(own);
    return grows || moves ? { ...heading, period: asSpan(period) } : heading;
  });
}

function isShort(period: Period | null): period is Period {
  return period !== null && period.kind !== "year";
}

function asSpan(period: Period): Period {
  const end = endOfPeriod(period);
  const year = Math.floor((end - 1) / MONTHS_IN_A_YEAR);
  return { kind: "span", year, month: end - year * MONTHS_IN_A_YEAR, months: monthsIn(period) };
}
