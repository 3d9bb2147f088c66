import { readArgument, type Argument } from "./argument";
import { excelError } from "./excelError";
import { isProblem, refused, type Problem } from "./problem";

export const SHAPES_DIFFER =
  "The ranges are of different shapes: give ranges of the same height and width, or single cells.";

/** What a function gives for one cell: a figure, a word, `""` for nothing, or why there is none. */
export type Result = number | string | Problem;

/**
 * Works out a function cell by cell over its arguments, each a range as Excel passes it, a single cell, or omitted
 * (`null`). A single cell goes with every cell of a range. A problem stays in its cell.
 * `spread([[[1], [2]], [[10]]], …)` gives two rows.
 */
export function spread(inputs: readonly unknown[], each: (...cells: Argument[]) => Result): unknown[][] {
  const worked = cellByCell(inputs, each);
  return isProblem(worked) ? [[forExcel(worked)]] : worked.map((row) => row.map(forExcel));
}

/** As `spread`, with the results as they are; a problem alone where the ranges do not fit. */
export function cellByCell<T>(
  inputs: readonly unknown[],
  each: (...cells: Argument[]) => T | Problem,
): (T | Problem)[][] | Problem {
  const ranges = inputs.map(asRange);
  const shape = ranges.find((range) => !isSingle(range)) ?? [[null]];
  const height = shape.length;
  const width = shape[0]?.length ?? 0;
  const fits = ranges.every(
    (range) => isSingle(range) || (range.length === height && range[0]?.length === width),
  );
  if (!fits) return refused(SHAPES_DIFFER);
  const singles = ranges.map((range) => (isSingle(range) ? readArgument(range[0]?.[0]) : null));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const cells = ranges.map((range, at) =>
        isSingle(range) ? (singles[at] ?? null) : readArgument(range[row]?.[column]),
      );
      return cells.find(isProblem) ?? each(...cells);
    }),
  );
}

/** A result as Excel takes it. */
export function forExcel(result: Result): unknown {
  return isProblem(result) ? excelError(result) : result;
}

/** An argument as rows of cells, whatever Excel passed. */
export function asRange(input: unknown): readonly (readonly unknown[])[] {
  return isList(input) ? input.map((row) => (isList(row) ? row : [row])) : [[input]];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isSingle(range: readonly (readonly unknown[])[]): boolean {
  return range.length === 1 && range[0]?.length === 1;
}
