import { readArgument, type FunctionArgument } from "./argument";
import { excelError } from "../excelError";
import { isProblem, refused, type Problem, UNSAID } from "./problem";

/** Said where ranges of one call are neither of one size nor single cells: no cell of one belongs to one of the other. */
export const SHAPES_DIFFER =
  "The ranges are of different shapes: give ranges of the same height and width, or single cells.";

/** Beyond the largest number that a cell can hold. */
const TOO_LARGE: Problem = { code: "#NUM!", sentence: UNSAID };

type Range = readonly (readonly unknown[])[];

/** What a function gives for one cell: a figure, a word, `""` for nothing, or why there is none. */
export type CellResult = number | string | Problem;

/**
 * Works out a function cell by cell over its arguments, each a range as Excel passes it, a single cell, or omitted
 * (`null`). A single cell goes with every cell of a range, and one row or column of a rectangle with every row or column of
 * it; a column beside a row is no rectangle. A problem stays in its cell.
 * `spread([[[1], [2]], [[10]]], …)` gives two rows.
 */
export function spread(
  inputs: readonly unknown[],
  each: (...cells: FunctionArgument[]) => CellResult,
): unknown[][] {
  const worked = cellByCell(inputs, each);
  return isProblem(worked) ? [[forExcel(worked)]] : worked.map((row) => row.map(forExcel));
}

/** As `spread`, with the results as they are; a problem alone where the ranges do not fit. */
export function cellByCell<T>(
  inputs: readonly unknown[],
  each: (...cells: FunctionArgument[]) => T | Problem,
): (T | Problem)[][] | Problem {
  const ranges = inputs.map(asRange);
  const work = (cells: FunctionArgument[]) => cells.find(isProblem) ?? each(...cells);
  // A call in each cell of a column is what a sheet has most of.
  if (ranges.every(isSingle)) return [[work(ranges.map(([row]) => readArgument(row?.[0])))]];
  const height = Math.max(...ranges.map((range) => range.length));
  const width = Math.max(...ranges.map(widthOf));
  const fits = (length: number, whole: number) => length === whole || length === 1;
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

/** Reads a range's cell for a place of the rectangle that it goes along; a single cell once for all. */
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
