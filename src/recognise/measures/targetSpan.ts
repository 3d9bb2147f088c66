import { financialYear } from "../../core/periods/movePeriod";
import type { Actual, TargetSpan, Unit } from "../../model/scorecard";
import { PHASES } from "../../words/phases";
import { bookOf, longestIn } from "../../words/phrases";
import type { TableLine } from "../columns/tableLine";
import { accumulates, growsWithYear } from "./accumulates";

const BOOK = bookOf(PHASES);
/** A heading with one of these is over targets that grow with the year, or are of a part of it. */
const OF_A_PART: ReadonlySet<string> = new Set(["phased", "to date", "quarter", "month"]);

/** Of the cases so far, as a share is: it does not grow with them. */
const AN_AVERAGE = /\b(?:average|avg|mean|median|scores?|caseloads?)\b/i;

/** What a target is held against. */
interface Held {
  readonly name: string;
  readonly unit: Unit;
  readonly actuals: readonly Actual[];
}

/**
 * The time that a target is for, where it is another than its measure's figures are of; `null` where the two go together.
 * `13 adoptions (cumulative)` in July are no failure beside 40 for the year, nor are 95 referrals in July beside 400 to
 * date. 88% of assessments in time, in the year to date or not, go with 90% of any time, and so does an average.
 */
export function targetSpan(
  { name, unit, actuals }: Held,
  target: TableLine | null,
  lines: readonly TableLine[] = [],
): TargetSpan | null {
  if (isOfLaterYear(actuals, target, lines)) return "later year";
  const parts = longestIn(BOOK, target?.line.heading ?? "").map(({ meaning }) => meaning);
  const isOfCases = unit === "percent" || (unit !== "count" && AN_AVERAGE.test(name));
  if (isOfCases && !growsWithYear(name, actuals)) return null;
  if (!accumulates(name, unit, actuals))
    return unit === "count" && parts.includes("to date") ? "year so far" : null;
  const period = target?.line.period ?? null;
  if (period !== null && period.kind !== "year") return null;
  return parts.some((part) => OF_A_PART.has(part)) ? null : "year";
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
