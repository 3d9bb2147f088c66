// Turns the time of a claim (“in June”, “Q3”, “last year”, “the year to date”) into one cell of the row. Where no single
// cell has that time, the reason comes back instead: an unclear time gives “cannot tell”, and never a denial.

import {
  endOfPeriod,
  FIRST_MONTH,
  MONTHS_IN_A_QUARTER,
  MONTHS_IN_A_YEAR,
  monthsIn,
  samePeriod,
} from "../../core/periods/comparePeriods";
import { endingAt, financialYear, previousPeriod, yearBefore } from "../../core/periods/movePeriod";
import { namePeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";
import { remember } from "../../core/remember";
import { flowOrStock } from "../../recognise/measures/flowOrStock";
import type { Judgement } from "../../model/judgement";
import { areOfTwoLengths } from "../../model/values/kindOf";
import type { Actual } from "../../model/scorecard";
import type { When } from "../claim";
import type { Relative } from "../lex/mark";
import { outturnOf } from "./outturnOf";
import { monthMeant, quarterMeant, sameIn } from "./seenFromNow";

/** Where the paper stands: the period that its headings name; `null` for the latest of each measure. */
export type PaperStand = Period | null;

/** The cell of a time, or why there is none. */
export type Resolved =
  { readonly actual: Actual; readonly period: Period | null } | { readonly missing: string };

/** The period of a value: that of its line, else what the cell itself says. */
export function periodOf(actual: Actual | null): Period | null {
  if (actual === null) return null;
  return (
    actual.period ??
    (actual.value.kind === "number" ? actual.value.period : null) ??
    (actual.calledYear === undefined ? null : yearCalled(actual.calledYear))
  );
}

/** The year of a heading `2024`: papers beside it call that year so too, whichever months are meant. */
export function yearCalled(year: number): Period {
  return { kind: "year", start: year, from: 1 };
}

/** The values of a measure that have a figure, earliest first. */
export const valued = remember((judgement: Judgement): readonly Actual[] => {
  const { measure, latest } = judgement;
  const all = measure.actuals.map((actual) =>
    latest !== null && judgement.derived && actual.place === latest.place ? latest : actual,
  );
  return all.filter(({ value }) => value.kind === "number");
});

/** The measure's value as the paper stands. */
export function atStand(judgement: Judgement, stand: PaperStand): Actual | null {
  if (stand === null) return judgement.latest;
  const exact = valued(judgement).find((actual) => isAt(actual, stand));
  if (exact !== undefined || monthsIn(stand) <= 1) return exact ?? null;
  // A paper of a quarter stands at its end: months are quoted as they are then.
  return valued(judgement).find((actual) => endsWith(actual, stand)) ?? null;
}

function endsWith(actual: Actual, stand: Period): boolean {
  const own = periodOf(actual);
  return own?.kind === "month" && endOfPeriod(own) === endOfPeriod(stand);
}

function isAt(actual: Actual, period: Period): boolean {
  const own = periodOf(actual);
  return own !== null && samePeriod(own, period);
}

/** The value of the time that a sentence names. */
export function resolve(judgement: Judgement, when: When, stand: PaperStand): Resolved {
  const now = atStand(judgement, stand);
  if (when.kind === "paper" || (when.kind === "relative" && isAsItStands(judgement, when.to, periodOf(now))))
    return now === null
      ? { missing: stand === null ? NO_LATEST : NONE_OF(namePeriod(stand)) }
      : { actual: now, period: periodOf(now) };
  // A second figure in a sentence may be of the month named or of now: certain only where both are one cell.
  if (when.kind === "paper or") {
    const named = resolve(judgement, when.at, stand);
    const isSame = "actual" in named && now !== null && named.actual.place === now.place;
    return isSame ? named : { missing: NO_PERIOD };
  }
  if (when.kind === "in doubt") return { missing: NO_PERIOD };
  if (when.kind === "unknown" || when.kind === "since") return { missing: NOT_ONE };
  // Where the row has no value yet for the latest of its periods, that is from where “in March” is seen.
  const reached = periodOf(now) ?? stand ?? periodOf(judgement.measure.actuals.at(-1) ?? null);
  if (isYearSoFar(judgement, when, reached)) return toDate(judgement, reached);
  if (when.kind === "relative" && when.to === "year to date before") return toDate(judgement, reached, 1);
  const asked = periodMeant(judgement, when, reached);
  if (asked === null) return { missing: NOT_ONE };
  const values = valued(judgement);
  // The quarter before that which ends with December is a quarter, and no month.
  const isQuarterBefore = when.kind === "relative" && when.to === "quarter before" && when.of !== undefined;
  const isOfItsEnd = isEnd(when) || isQuarterBefore || isStock(judgement);
  const actual =
    values.find((one) => isAt(one, asked)) ?? (isOfItsEnd ? endingWith(values, asked) : undefined);
  const whole =
    actual === undefined
      ? (wholeYear(judgement, asked, reached) ?? outturnOfLastYear(judgement, when, reached))
      : null;
  if (whole !== null) return whole;
  return actual === undefined ? { missing: NONE_OF(namePeriod(asked)) } : { actual, period: asked };
}

/** “11% for the whole of 2019/20”: the year to date of a year that has ended is all of it. */
function wholeYear(judgement: Judgement, asked: Period, reached: Period | null): Resolved | null {
  if (asked.kind !== "year" || reached === null) return null;
  const yearsBefore = financialYear(reached) - asked.start;
  const found = yearsBefore > 0 ? toDate(judgement, reached, yearsBefore) : null;
  return found !== null && "actual" in found ? { ...found, period: asked } : null;
}

/**
 * “Up from 78% last year”, where the row has no value of a year ago and the outturn of last year is its only one of then. A year's
 * number of what happens is no match for a month's.
 */
function outturnOfLastYear(judgement: Judgement, when: When, reached: Period | null): Resolved | null {
  const isLastYear = when.kind === "relative" && when.to === "year before" && when.isExact !== true;
  if (!isLastYear || reached === null) return null;
  const { unit } = judgement.measure;
  if (unit !== "percent" && unit !== "number" && !isStock(judgement)) return null;
  const start = financialYear(reached) - 1;
  const ofThen = valued(judgement).filter((actual) => {
    const own = periodOf(actual);
    return own !== null && financialYear(own) === start;
  });
  const [only, ...more] = ofThen;
  const period = only === undefined ? null : periodOf(only);
  return only !== undefined && more.length === 0 && period?.kind === "year" ? { actual: only, period } : null;
}

/** “This year” of a row of years is its latest, unless it has a year to date beside them. */
function isAsItStands({ measure }: Judgement, to: Relative, now: Period | null): boolean {
  return AS_IT_STANDS.has(to) || (to === "year to date" && now?.kind === "year" && measure.ytd.length === 0);
}

/** Times that end where the paper stands. */
const AS_IT_STANDS: ReadonlySet<string> = new Set(["now", "this month", "past year"]);

/** The months of a span, from the first to the last. */
function spanMeant(judgement: Judgement, when: When, now: Period | null): Period | null {
  if (when.kind !== "from to") return null;
  const [first, last] = [when.first, when.last].map((one) => periodMeant(judgement, one, now));
  if (first?.kind !== "month" || last?.kind !== "month") return null;
  const months = endOfPeriod(last) - endOfPeriod(first) + 1;
  return months > 1 && months <= MONTHS_IN_A_YEAR ? { ...last, kind: "span", months } : null;
}

/** `for the year so far`, `from April to December` in a paper of December. */
function isYearSoFar(judgement: Judgement, when: When, now: Period | null): boolean {
  if (when.kind === "relative") return when.to === "year to date";
  const span = when.kind === "period" || when.kind === "from to" ? periodMeant(judgement, when, now) : null;
  if (span?.kind !== "span" || now === null) return false;
  const end = endOfPeriod(span);
  return (
    end === endOfPeriod(now) &&
    end - span.months === endOfPeriod({ kind: "month", year: financialYear(now), month: FIRST_MONTH }) - 1
  );
}

/** The cell of the year to date; with `yearsBefore`, that of an earlier year. */
function toDate({ measure }: Judgement, reached: Period | null, yearsBefore = 0): Resolved {
  const ofTheYear = measure.ytd.filter(
    ({ period }) =>
      period !== null &&
      reached !== null &&
      financialYear(period) === financialYear(reached) - yearsBefore &&
      monthsIn(period) > 1,
  );
  const undated = measure.ytd.filter(({ period }) => period === null);
  const fact =
    ofTheYear.at(-1) ??
    (yearsBefore === 0
      ? (undated.at(-1) ?? measure.ytd.at(-1) ?? outturnOf(measure.actuals, reached))
      : undefined);
  return fact === undefined ? { missing: NO_TO_DATE } : { actual: { ...fact, period: null }, period: null };
}

function isEnd(when: When): boolean {
  return (when.kind === "period" || when.kind === "month") && when.isEnd === true;
}

/** A stock (children in care) is counted at a point in time: the figure of the fourth quarter is that of March. */
const isStock = remember(({ measure: { unit, parent, name } }: Judgement): boolean => {
  return (unit === "count" || unit === "rate") && flowOrStock(`${parent ?? ""} ${name}`) === "stock";
});

/** The value of the shortest period that ends with this one: at the end of March, the month before the quarter or the year. */
export function endingWith(values: readonly Actual[], period: Period): Actual | undefined {
  const end = endOfPeriod(period);
  return values
    .filter((actual) => {
      const own = periodOf(actual);
      // With which month a year ends that is called 2024 nobody knows.
      return (
        own !== null && own.kind !== "week" && actual.calledYear === undefined && endOfPeriod(own) === end
      );
    })
    .sort((a, b) => lengthOf(a) - lengthOf(b))[0];
}

function lengthOf(actual: Actual): number {
  const own = periodOf(actual);
  return own === null ? Infinity : monthsIn(own);
}

/** The period that a name means, seen from where the paper stands. */
export function periodMeant(judgement: Judgement, when: When, now: Period | null): Period | null {
  if (when.kind === "period") return when.period;
  if (when.kind === "from to") return spanMeant(judgement, when, now);
  if (now === null || now.kind === "week") return null;
  if (when.kind === "month") return monthMeant(when.month, when.lastYear, now);
  if (when.kind === "quarter") {
    const quarter = quarterMeant(when.quarter, now);
    // In a paper of the third quarter, the third of last year is that of a year before.
    return when.lastYear === true && financialYear(quarter) === financialYear(now)
      ? yearBefore(quarter)
      : quarter;
  }
  if (when.kind === "same in") return sameIn(when, now);
  if (when.kind === "ago") return endingAt(now, endOfPeriod(now) - when.months);
  if (when.kind !== "relative") return null;
  if (when.of !== undefined && when.mayBeOfNow !== true)
    return periodMeant(judgement, { kind: "relative", to: when.to }, periodMeant(judgement, when.of, now));
  switch (when.to) {
    case "year before":
      return yearBefore(now);
    case "month before":
      return now.kind === "month" ? previousPeriod(now) : null;
    case "quarter before":
      if (now.kind === "quarter") return previousPeriod(now);
      return now.kind === "month" && stepOf(judgement) !== 1
        ? endingAt(now, endOfPeriod(now) - MONTHS_IN_A_QUARTER)
        : null;
    case "this quarter":
      return now.kind === "quarter" || stepOf(judgement) === MONTHS_IN_A_QUARTER ? now : null;
    case "last outturn":
      // “At year end”, in a paper of a year that has ended.
      if (
        when.mayBeOfNow === true &&
        endOfPeriod(now) === endOfPeriod({ kind: "year", start: financialYear(now) })
      )
        return now;
      return { kind: "year", start: financialYear(now) - 1 };
    case "now":
    case "this month":
    case "past year":
    case "before":
    case "year to date":
    case "year to date before":
      return null;
  }
}

/**
 * By how many months a measure's values step, where they step evenly; `null` where they do not. The first ones may stand
 * farther back: a year ago and the quarters beside the latest months. Years beside quarters are no steps of theirs.
 */
export const stepOf = remember((judgement: Judgement): number | null => {
  const last = judgement.latest ?? valued(judgement).at(-1);
  const ends = (last === undefined ? [] : asLongAs(judgement, last)).flatMap((actual) => {
    const period = periodOf(actual);
    return period === null ? [] : [endOfPeriod(period)];
  });
  const apart = ends.slice(1).map((end, at) => end - (ends[at] ?? end));
  const step = apart.at(-1) ?? 0;
  const from = apart.length - [0, ...apart].reverse().findIndex((months) => months !== step);
  const isFarther = apart.length - from > 1 && apart.slice(0, from).every((months) => months > step);
  return step > 0 && (from === 0 || isFarther) ? step : null;
});

/** The values of as long a time as another: quarters beside a quarter, without the years between them. */
export function asLongAs(judgement: Judgement, actual: Actual): Actual[] {
  return valued(judgement).filter((one) => !areOfTwoLengths(one, actual));
}

/** The value right before another, of as long a time: before April stands March, not last year. */
export function before(judgement: Judgement, actual: Actual): Actual | null {
  const all = asLongAs(judgement, actual);
  const at = all.findIndex(({ place }) => place === actual.place);
  return at > 0 ? (all[at - 1] ?? null) : null;
}

const NO_TO_DATE = "The scorecard has no year to date of it.";
const NO_LATEST = "The scorecard has no latest value of it.";
const NO_PERIOD = "It does not say for certain of which time it is.";
const NOT_ONE = "The time that it names is no one period of the scorecard.";
const NONE_OF = (period: string): string => `The scorecard has no figure of ${period}.`;
