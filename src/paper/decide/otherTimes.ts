// Second readings of a time, tried before a claim is denied: “Q1” is April to June in a council's year and January to
// March in the calendar, and a row may hold a year's outturn where the paper names the month that ends it. A reading goes
// in; the same reading with its times read otherwise comes out.

import { endOfPeriod, MONTHS_IN_A_QUARTER, MONTHS_IN_A_YEAR } from "../../core/periods/comparePeriods";
import { endingAt } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";
import type { Judgement } from "../../model/judgement";
import type { ClaimReading, When } from "../claim";
import { atStand, endingWith, periodMeant, periodOf, valued, type PaperStand } from "./resolve";

type Other = (when: When) => When;

/** The reading with each of its times read otherwise; `null` where that leaves it as it is. */
function withTimes(reading: ClaimReading, other: Other): ClaimReading | null {
  let isOther = false;
  const changed = Object.entries(reading).map(([key, value]: [string, unknown]) => {
    if (!TIMES.has(key)) return [key, value];
    const now = other(value as When);
    isOther ||= now !== value;
    return [key, now];
  });
  return isOther ? (Object.fromEntries(changed) as ClaimReading) : null;
}
const TIMES = new Set(["at", "from", "to", "over"]);

/** “Q1” as January to March, for a scorecard or a paper that does not count its quarters from April. */
export function ofTheCalendar(
  reading: ClaimReading,
  judgement: Judgement,
  stand: PaperStand,
): ClaimReading | null {
  const now = periodOf(atStand(judgement, stand)) ?? stand;
  // A scorecard of quarters has their numbers, which the paper then quotes.
  if (now?.kind === "quarter") return null;
  return withTimes(reading, (when) =>
    when.kind === "quarter" && now !== null
      ? { kind: "period", period: latestOfTheCalendar(when.quarter, now) }
      : when,
  );
}

/** The latest such quarter of the calendar that has ended by `now`. */
function latestOfTheCalendar(quarter: number, now: Period): Period {
  const end = endOfPeriod(now);
  const own = ((end - 1) % MONTHS_IN_A_YEAR) + 1;
  const ends = end - own + quarter * MONTHS_IN_A_QUARTER;
  return endingAt({ kind: "quarter", year: 0, quarter }, ends > end ? ends - MONTHS_IN_A_YEAR : ends);
}

/** “The month before” as before now where it was seen from a time that is named, and “last month” the other way round. */
export function seenOtherwise(reading: ClaimReading): ClaimReading | null {
  return withTimes(reading, (when) => {
    if (when.kind !== "relative" || when.of === undefined) return when;
    const { kind, to, of, mayBeOfNow } = when;
    return mayBeOfNow === true ? { kind, to, of } : { kind, to };
  });
}

/** “412 a year earlier” beside a row that has only last year's outturn: the longer period that ends with the month named. */
export function ofALongerTime(
  reading: ClaimReading,
  judgement: Judgement,
  stand: PaperStand,
): ClaimReading | null {
  const now = periodOf(atStand(judgement, stand)) ?? stand;
  const values = valued(judgement);
  return withTimes(reading, (when) => {
    const asked =
      when.kind === "unknown" || when.kind === "in doubt" ? null : periodMeant(judgement, when, now);
    if (asked === null || asked.kind === "week") return when;
    const period = periodOf(endingWith(values, asked) ?? null);
    return period === null ? when : { kind: "period", period };
  });
}
