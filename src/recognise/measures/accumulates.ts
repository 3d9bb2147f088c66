import { financialYear } from "../../core/periods/movePeriod";
import type { Actual, Unit } from "../../model/scorecard";

const SAYS_SO = /\b(ytd|year.to.date|cumulative|so far this year|in (the )?year to date)\b/i;
/** Values in a row that show it, over the turn of at least one year. */
const VALUES_THAT_SHOW = 6;

/**
 * Whether a measure adds up within the financial year: its name says so, or its counts never fall within a year and
 * start again below in April.
 */
export function accumulates(name: string, unit: Unit, actuals: readonly Actual[]): boolean {
  if (SAYS_SO.test(name)) return true;
  if (unit !== "count") return false;
  const counts = actuals.flatMap(({ period, value }) =>
    period !== null && value.kind === "number" ? [{ year: financialYear(period), number: value.number }] : [],
  );
  if (counts.length < VALUES_THAT_SHOW) return false;
  let turns = 0;
  for (let index = 1; index < counts.length; index++) {
    const [before, now] = [counts[index - 1], counts[index]];
    if (!before || !now) continue;
    if (before.year === now.year && now.number < before.number) return false;
    if (before.year === now.year) continue;
    if (now.number > before.number / 2) return false;
    turns++;
  }
  return turns > 0;
}
