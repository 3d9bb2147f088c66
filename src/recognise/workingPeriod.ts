import { agrees } from "../core/agrees";
import { samePeriod } from "../core/comparePeriods";
import type { Period } from "../core/period";
import type { Working } from "../core/working";
import { isBlank, type View } from "./view";

/** A column of actuals, as the workings are compared with it. */
export interface ActualColumn {
  readonly column: number;
  readonly period: Period | null;
}

/** Where workings stand: in which column, headed by which period, and what each row's is. */
export interface WorkingColumn {
  readonly column: number;
  readonly headed: Period | null;
  at(row: number): Working | null;
}

/** Workings that must agree with a column before it is taken for theirs. */
const ENOUGH = 3;
const MOST = 0.6;

/**
 * Which column of actuals the workings belong to. The months say it themselves: the column whose values the
 * workings give, unless the heading names a month that is laid out and still blank, which they wait to fill.
 */
export function workingColumn(
  view: View,
  rows: readonly number[],
  workings: WorkingColumn,
  actuals: readonly ActualColumn[],
): ActualColumn | null {
  const { headed } = workings;
  const byHeading =
    actuals.find(({ period }) => headed !== null && period !== null && samePeriod(period, headed)) ??
    nearest(actuals, workings.column);
  if (byHeading && waits(view, rows, workings, byHeading.column)) return byHeading;
  let best: ActualColumn | null = null;
  let bestHits = 0;
  for (const actual of actuals) {
    const { hits, tried } = compare(view, rows, workings, actual.column);
    if (hits >= ENOUGH && hits / tried >= MOST && hits >= bestHits) [best, bestHits] = [actual, hits];
  }
  return best ?? byHeading;
}

function compare(
  view: View,
  rows: readonly number[],
  workings: WorkingColumn,
  actual: number,
): { hits: number; tried: number } {
  let hits = 0;
  let tried = 0;
  for (const row of rows) {
    const result = workings.at(row)?.result ?? null;
    const value = view.cell(row, actual).value;
    if (result === null || value.kind !== "number") continue;
    tried++;
    if (agrees(result, value)) hits++;
  }
  return { hits, tried };
}

/** Most rows that have a working have no value in the column yet. */
function waits(view: View, rows: readonly number[], workings: WorkingColumn, actual: number): boolean {
  const worked = rows.filter((row) => workings.at(row) !== null);
  return worked.length > 0 && worked.filter((row) => isBlank(view, row, actual)).length > worked.length / 2;
}

/** The last column of actuals before the workings, else the first behind them. */
function nearest(actuals: readonly ActualColumn[], column: number): ActualColumn | null {
  return actuals.filter((actual) => actual.column < column).at(-1) ?? actuals[0] ?? null;
}
