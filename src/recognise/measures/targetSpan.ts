import { financialYear } from "../../core/periods/movePeriod";
import { lastFigure } from "../../model/inFact";
import type { Period } from "../../core/periods/period";
import { displayedIn } from "../../model/inFact";
import type { Actual, Fact, TargetSpan, Unit } from "../../model/scorecard";
import { PHASES } from "../../words/phases";
import { bookOf, longestIn } from "../../words/phrases";
import type { TableLine } from "../columns/tableLine";
import { flowOrStock } from "./flowOrStock";

const BOOK = bookOf(PHASES);
/** A heading with one of these is over targets that grow with the year, or are of a part of it. */
const OF_A_PART: ReadonlySet<string> = new Set(["phased", "to date", "quarter", "month"]);

/** What a target is held against. */
interface Held {
  readonly name: string;
  readonly unit: Unit;
  /** Whether its figures add up within the year, or are shares of the cases so far. */
  readonly accumulates: boolean;
  readonly ofCases: boolean;
  readonly actuals: readonly Actual[];
  /** The target itself, and what the row says of the year so far. */
  readonly target: Fact | null;
  readonly ytd: readonly Fact[];
}

/**
 * The time that a target is for, where it is another than its measure's figures are of; `null` where the two go together.
 * `13 adoptions (cumulative)` in July are no failure beside 40 for the year, nor are 95 referrals in July beside 400 to
 * date. 88% of assessments in time, in the year to date or not, go with 90% of any time, and so does an average.
 */
export function targetSpan(
  held: Held,
  target: TableLine | null,
  lines: readonly TableLine[] = [],
): TargetSpan | null {
  if (isOfLaterYear(held.actuals, target, lines)) return "later year";
  if (held.ofCases) return null;
  const parts = longestIn(BOOK, target?.line.heading ?? "").map(({ meaning }) => meaning);
  if (!held.accumulates) {
    if (held.unit === "count" && parts.includes("to date")) return "year so far";
    return isOfWholeYear(held, parts, target?.line.period ?? null) ? "year" : null;
  }
  const period = target?.line.period ?? null;
  if (period !== null && period.kind !== "year") return null;
  return parts.some((part) => OF_A_PART.has(part)) ? null : "year";
}

/** Periods whose figures add up to the year so far, and how many times the largest of them a target is then the year's. */
const PERIODS_THAT_SHOW = 3;
const TIMES_THE_LARGEST = 2;

/**
 * `New homes: 120` is for the year beside 11, 9 and 14 in its months, where its heading says so of what is no stock, or
 * where the target is far beyond any of them and near a whole year's outturn, or they add up to the year to date.
 */
function isOfWholeYear(
  { name, unit, actuals, target, ytd }: Held,
  parts: readonly string[],
  named: Period | null,
): boolean {
  const last = lastFigure(actuals)?.period ?? null;
  if (unit === "percent" || unit === "rate" || last === null || last.kind === "year" || last.kind === "span")
    return false;
  if (unit === "count" && parts.includes("year end") && flowOrStock(name) !== "stock") return true;
  const year = financialYear(last);
  const figures = actuals.flatMap(({ period, value }) =>
    period?.kind === last.kind && financialYear(period) === year && value.kind === "number" ? [value] : [],
  );
  const goal = displayedIn(target);
  if (goal === null || figures.length === 0) return false;
  const isFar = goal >= Math.max(...figures.map(({ number }) => number)) * TIMES_THE_LARGEST;
  const outturns = actuals.flatMap(({ period, value }) =>
    period?.kind === "year" && value.kind === "number" ? [value.number] : [],
  );
  // Last year's 91,220 beside a quarter's 26,114: 92,000 is for a year.
  if (
    isFar &&
    outturns.some((whole) => whole >= goal / TIMES_THE_LARGEST && whole <= goal * TIMES_THE_LARGEST)
  )
    return true;
  // `Target 24/25` over what is counted in quarters, far above any of them.
  const isNamed = unit === "count" && named?.kind === "year" && flowOrStock(name) !== "stock";
  if (isFar && isNamed && outturns.length === 0) return true;
  if (figures.length < PERIODS_THAT_SHOW) return false;
  const sum = figures.reduce((so, { number }) => so + number, 0);
  const decimals = Math.max(...figures.map(({ decimals: own }) => own));
  // Whole figures are counts; others may each be rounded by half of their last place.
  const slack = decimals === 0 ? 0 : (figures.length * 10 ** -decimals) / 2;
  const addUp = ytd.some((fact) => {
    const so = displayedIn(fact);
    return so !== null && Math.abs(so - sum) <= slack;
  });
  return addUp && isFar;
}

/** `Aim 2019/20` beside `Year to date 2019/20` is of that year, and not of 2017/18, whose figures are the last whole ones. */
function isOfLaterYear(
  actuals: readonly Actual[],
  target: TableLine | null,
  lines: readonly TableLine[],
): boolean {
  const year = target?.line.period;
  if (year?.kind !== "year") return false;
  const last = actuals.at(-1)?.period;
  const isEarlier = last?.kind === "year" && last.start < year.start;
  return (
    isEarlier &&
    lines.some(
      ({ line }) => line.role === "ytd" && line.period !== null && financialYear(line.period) === year.start,
    )
  );
}
