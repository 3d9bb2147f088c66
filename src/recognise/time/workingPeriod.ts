import type { CellValue } from "../../core/figures/cellValue";
import { agrees } from "../../core/figures/agrees";
import { samePeriod } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import type { Working } from "../../core/workings/working";
import type { TableLine } from "../columns/tableLine";

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

/** What a cell of the table says. */
export type ValueAt = (row: number, column: number) => CellValue;

/** Workings that must agree with a column before it is taken for theirs: one or two agree by chance. */
const AGREEING_WORKINGS = 3;
/** Their share of the workings tried: some are often of another month. */
const AGREEING_SHARE = 0.6;
/** The same, against a heading that names another month. */
const SHARE_AGAINST_HEADING = 0.8;

/**
 * Which column of actuals the workings belong to. The months say it themselves: the column whose values the workings
 * give; where their heading names a month that is still blank, which they wait to fill, only if nearly all do, so that
 * they are still last month's. Else the month that the heading names, or the next one that is blank.
 */
export function workingColumn(
  valueAt: ValueAt,
  rows: readonly number[],
  workings: WorkingColumn,
  actuals: readonly ActualColumn[],
): ActualColumn | null {
  const { headed } = workings;
  const isBlankYet = ({ column }: ActualColumn): boolean => waits(valueAt, rows, workings, column);
  const named = actuals.find(
    ({ period }) => headed !== null && period !== null && samePeriod(period, headed),
  );
  const least = named && isBlankYet(named) ? SHARE_AGAINST_HEADING : AGREEING_SHARE;
  const hitsIn = comparison(valueAt, rows, workings);
  let best: ActualColumn | null = null;
  let bestHits = 0;
  for (const actual of actuals) {
    const { hits, tried } = hitsIn(actual.column);
    if (hits >= AGREEING_WORKINGS && hits / tried >= least && hits >= bestHits)
      [best, bestHits] = [actual, hits];
  }
  return best ?? named ?? nearest(actuals, workings.column, isBlankYet);
}

/**
 * Whether the workings are of the column before them, and that is none of actuals: of the year to date, of a quarter beside
 * months. They say nothing of any month then.
 */
export function isOfAnother(
  valueAt: ValueAt,
  rows: readonly number[],
  workings: WorkingColumn,
  lines: readonly TableLine[],
): boolean {
  const before = lines.find(({ column }) => column === workings.column - 1);
  if (before === undefined || !["ytd", "ignored"].includes(before.line.role)) return false;
  const hitsIn = comparison(valueAt, rows, workings);
  const own = hitsIn(before.column);
  if (own.hits < AGREEING_WORKINGS || own.hits / own.tried < AGREEING_SHARE) return false;
  return lines.every(({ column, line }) => line.role !== "actual" || hitsIn(column).hits < own.hits);
}

/** How many of the workings that there are give what stands in a column, and how many have a figure there. */
function comparison(
  valueAt: ValueAt,
  rows: readonly number[],
  workings: WorkingColumn,
): (column: number) => { hits: number; tried: number } {
  const worked = rows.flatMap((row) => {
    const result = workings.at(row)?.result ?? null;
    return result === null ? [] : [{ row, result }];
  });
  return (column) => {
    let hits = 0;
    let tried = 0;
    for (const { row, result } of worked) {
      const value = valueAt(row, column);
      if (value.kind !== "number") continue;
      tried++;
      if (agrees(result, value)) hits++;
    }
    return { hits, tried };
  };
}

/** Most rows that have a working have no value in the column yet. */
function waits(valueAt: ValueAt, rows: readonly number[], workings: WorkingColumn, actual: number): boolean {
  const worked = rows.filter((row) => workings.at(row) !== null);
  return (
    worked.length > 0 &&
    worked.filter((row) => valueAt(row, actual).kind === "blank").length > worked.length / 2
  );
}

/** Of the columns of actuals before the workings the first that waits for its values, else the last; else the first behind. */
function nearest(
  actuals: readonly ActualColumn[],
  column: number,
  isBlankYet: (actual: ActualColumn) => boolean,
): ActualColumn | null {
  const before = actuals.filter((actual) => actual.column < column);
  const next = before[before.map(isBlankYet).lastIndexOf(false) + 1];
  return next ?? before.at(-1) ?? actuals[0] ?? null;
}
