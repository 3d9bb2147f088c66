/**
 * Which lines belong to one period, and are put in once more for the next. Most scorecards have one column a month;
 * others have numerator, denominator and figure side by side for each.
 */

import { samePeriod } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import type { Line, Scorecard } from "../../model/scorecard";

/** The lines of the last period: `count` of them from `first` on, of which `actual` holds its figures. */
export interface Repeated {
  readonly first: number;
  readonly count: number;
  /** The line of its actuals. */
  readonly actual: number;
  /**
   * By how many lines the period before stands further back, less than 0 where it stands behind; `null` where there is
   * only one.
   */
  readonly back: number | null;
}

/**
 * Whether the last period stands in front of the others, which go back in time from it. A single period tells no
 * direction.
 */
export function newestFirst({ lines }: Scorecard, last: Period): boolean {
  const actuals = lines.filter(({ role, period }) => role === "actual" && period !== null);
  const [first, second] = actuals;
  return second !== undefined && first?.period != null && samePeriod(first.period, last);
}

/**
 * The lines that one period takes. Where the periods stand several lines apart, the group around the last figures is
 * looked for whose roles, line by line, are those of the period before. `null` where no group is alike: the steps are
 * uneven, and where the next period belongs cannot be told.
 */
export function repeatedLines(scorecard: Scorecard, last: Period): Repeated | null {
  const { lines } = scorecard;
  const actuals = lines.filter(({ role, period }) => role === "actual" && period !== null);
  const at = actuals.findIndex(({ period }) => period !== null && samePeriod(period, last));
  const [actual, before] = [actuals[at], actuals[newestFirst(scorecard, last) ? at + 1 : at - 1]];
  if (!actual) return null;
  if (!before) return { first: actual.index, count: 1, actual: actual.index, back: null };
  const back = actual.index - before.index;
  const count = Math.abs(back);
  if (count === 0) return null;
  if (count === 1) return { first: actual.index, count, actual: actual.index, back };
  const lineAt = (index: number): Line | undefined => lines.find((line) => line.index === index);
  for (let first = actual.index - count + 1; first <= actual.index; first++) {
    const group = Array.from({ length: count }, (_, offset) => lineAt(first + offset));
    const isGroup = group.every((line, offset) => {
      const twin = lineAt(first + offset - back);
      const ofLast = line?.period === null || line?.period === undefined || samePeriod(line.period, last);
      return line !== undefined && twin?.role === line.role && ofLast;
    });
    if (isGroup) return { first, count, actual: actual.index, back };
  }
  return null;
}
