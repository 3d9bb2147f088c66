/**
 * A `KPI` function takes single cells or whole columns: `=KPI.PERCENT(C2:C40,D2:D40)` fills 39 cells at once. Which
 * cell goes with which is said here, once for all functions.
 */

import { readArgument, type FunctionArgument } from "./argument";
import { excelError } from "../excelError";
import { isProblem, refused, type Problem, UNSAID } from "./problem";

/**
 * Said where the ranges of one call fit neither each other nor single cells, so that no cell of one belongs to a cell
 * of the other.
 */
export const SHAPES_DIFFER =
  "The ranges are of different shapes: give ranges of the same height and width, or single cells.";

/** A result beyond the largest number that a cell can hold. */
const TOO_LARGE: Problem = { code: "#NUM!", sentence: UNSAID };

type Range = readonly (readonly unknown[])[];

/** What a function gives for one cell: a figure, a word, `""` for nothing, or why there is no result. */
export type CellResult = number | string | Problem;

/**
 * Works out a function cell by cell over its arguments: ranges as Excel passes them, single cells, or omitted (`null`).
 * A single cell goes with every cell of a range; a row or column of a rectangle goes with each of its rows or columns.
 * A column beside a row makes no rectangle and is refused. A problem stays in its own cell. `spread([[[1], [2]],
 * [[10]]], …)` gives two rows.
 */
export function spread(
  inputs: readonly unknown[],
  each: (...cells: FunctionArgument[]) => CellResult,
): unknown[][] {
  const worked = cellByCell(inputs, each);
  return isProblem(worked) ? [[forExcel(worked)]] : worked.map((row) => row.map(forExcel));
}

/** As `spread`, with the results not yet as Excel takes them; a problem alone where the ranges do not fit. */
export function cellByCell<T>(
  inputs: readonly unknown[],
  each: (...cells: FunctionArgument[]) => T | Problem,
): (T | Problem)[][] | Problem {
  const ranges = inputs.map(asRange);
  const work = (cells: FunctionArgument[]) => cells.find(isProblem) ?? each(...cells);
  // Most sheets call a function once in each cell of a column, so single cells take a short way.
  if (ranges.every(isSingle)) return [[work(ranges.map(([row]) => readArgument(row?.[0])))]];
  const height = Math.max(...ranges.map((range) => range.length));
  const width = Math.max(...ranges.map(widthOf));
  const fits = (length: number, whole: number) => length === whole || length === 1;
  // At least one range must span the whole rectangle: a row and a column alone would give a table that nobody asked
  // for.
  const isWhole = (range: Range) => range.length === height && widthOf(range) === width;
  const allFit = ranges.every((range) => fits(range.length, height) && fits(widthOf(range), width));
  if (!allFit || !ranges.some(isWhole)) return refused(SHAPES_DIFFER);
  const readers = ranges.map(readerOf);
  const results: (T | Problem)[][] = [];
  for (let row = 0; row < height; row++) {
    const line: (T | Problem)[] = [];
    for (let column = 0; column < width; column++) line.push(work(readers.map((read) => read(row, column))));
    results.push(line);
  }
  return results;
}

/** Gives a range's cell for a place in the rectangle that the range goes along; a single cell is read once for all. */
function readerOf(range: Range): (row: number, column: number) => FunctionArgument {
  if (isSingle(range)) {
    const only = readArgument(range[0]?.[0]);
    return () => only;
  }
  const [down, right] = [range.length === 1 ? 0 : 1, widthOf(range) === 1 ? 0 : 1];
  return (row, column) => readArgument(range[row * down]?.[column * right]);
}

/** A result as Excel takes it. */
export function forExcel(result: CellResult): unknown {
  if (typeof result === "number" && !Number.isFinite(result)) return excelError(TOO_LARGE);
  return isProblem(result) ? excelError(result) : result;
}

/** An argument as rows of cells, whatever Excel passed. */
export function asRange(input: unknown): Range {
  return isList(input) ? input.map((row) => (isList(row) ? row : [row])) : [[input]];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isSingle(range: Range): boolean {
  return range.length === 1 && widthOf(range) === 1;
}

function widthOf(range: Range): number {
  return range[0]?.length ?? 0;
}
