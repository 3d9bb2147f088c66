import { endOfPeriod, FIRST_MONTH, monthsIn } from "../../core/periods/comparePeriods";
import { endingAt, financialYear } from "../../core/periods/movePeriod";
import type { Judgement } from "../../model/judgement";
import type { Actual } from "../../model/scorecard";
import type { Reach } from "../claim";
import type { RankReach } from "../lex/mark";
import { MONTHS_OF } from "../lex/timeCount";
import { asLongAs, atStand, periodOf, resolve, stepOf, valued, type PaperStand } from "./resolve";

/** The values of a measure beside one of them, as far back as a sentence reaches. */
export interface Reached {
  /** The others, earliest first. */
  readonly others: readonly Actual[];
  /** It reaches no farther back than the scorecard does, in even steps. */
  readonly isWhole: boolean;
}

/** What a sentence speaks of over several periods, or why that is not known. */
export function reached(
  judgement: Judgement,
  over: Reach,
  now: Actual,
  stand: PaperStand,
): Reached | { readonly missing: string } {
  // “The highest of the last six months was 87% in August”: they end with the paper’s own time.
  const latest =
    over.kind === "since" ? now : (lastOf(judgement, over, stand) ?? atStand(judgement, stand) ?? now);
  const end = endOf(latest);
  const [first] = valued(judgement);
  const start = first === undefined ? null : endOf(first);
  if (end === null || start === null || over.kind === "unknown") return { missing: NO_SPAN };
  if (over.kind === "shown") {
    const others = asLongAs(judgement, now).filter(
      (actual) => (endOf(actual) ?? Infinity) <= end && actual.place !== now.place,
    );
    return others.length < FEWEST_SHOWN ? { missing: NO_SPAN } : { others, isWhole: true };
  }
  const from = fromOf(judgement, over, end, stand);
  if (typeof from !== "number") return from;
  const others = asLongAs(judgement, now).filter((actual) => {
    const own = endOf(actual);
    return own !== null && own > from && own <= end && actual.place !== now.place;
  });
  const step = stepOf(judgement);
  const earliest = Math.min(...[now, ...others].map((actual) => endOf(actual) ?? Infinity));
  // Its first value is the first that there can be: none is missing between.
  const isWhole = step !== null && start <= from + step && earliest <= from + step;
  return { others, isWhole };
}

/** All other values that the row shows. They are all that a peak is among; what is the highest ever, others may have been. */
export function shownBeside(judgement: Judgement, now: Actual, reach: RankReach): Reached {
  const others = asLongAs(judgement, now).filter(({ place }) => place !== now.place);
  return { others, isWhole: reach === "around" && valued(judgement)[0]?.place !== now.place };
}

/** The values right before and behind one. */
export function nextTo(judgement: Judgement, now: Actual): Actual[] {
  const all = valued(judgement);
  const at = all.findIndex(({ place }) => place === now.place);
  return at < 0 ? [] : [...all.slice(Math.max(0, at - 1), at), ...all.slice(at + 1, at + 2)];
}

/** The value with which a time ends whose last month is named. */
function lastOf(judgement: Judgement, over: Reach, stand: PaperStand): Actual | null {
  const last = over.kind === "from to" ? resolve(judgement, over.last, stand) : null;
  return last !== null && "actual" in last ? last.actual : null;
}

/** Behind which month it begins, counted in months. */
function fromOf(
  judgement: Judgement,
  over: Exclude<Reach, { kind: "unknown" | "shown" }>,
  end: number,
  stand: PaperStand,
): number | { missing: string } {
  if (over.kind === "last")
    return MONTHS_OF[over.unit] === 0 ? { missing: NO_SPAN } : end - over.count * MONTHS_OF[over.unit];
  if (over.kind === "year so far") {
    const year = financialYear(endingAt({ kind: "month", year: 0, month: 1 }, end));
    return endOfPeriod({ kind: "month", year, month: FIRST_MONTH }) - 1;
  }
  const then = resolve(judgement, over.kind === "since" ? over.since : over.first, stand);
  if ("missing" in then) return then;
  const from = endOf(then.actual);
  if (from === null || over.kind === "since") return from ?? { missing: NO_SPAN };
  const last = resolve(judgement, over.last, stand);
  const step = stepOf(judgement);
  // A time that is named by both its ends has the first of them in it.
  return "missing" in last ? last : step === null ? { missing: NO_SPAN } : from - step;
}

/** Each value is of as long a time as lies between two: none that is not shown was in between. */
export function areWhole(judgement: Judgement, values: readonly Actual[]): boolean {
  const step = stepOf(judgement);
  return values.every((actual) => {
    const period = periodOf(actual);
    return period !== null && monthsIn(period) === step;
  });
}

/** The last month of a value's period, counted in months. */
export function endOf(actual: Actual): number | null {
  const period = periodOf(actual);
  return period === null ? null : endOfPeriod(period);
}

/** Beside fewer values nothing is the highest of all that is shown. */
const FEWEST_SHOWN = 2;
/** Said where a rank leaves open over which time it is one. */
export const NO_SPAN = "It does not say since when.";
