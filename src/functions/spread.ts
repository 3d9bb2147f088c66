import { readArgument, type Argument } from "./argument";
import { excelError } from "./excelError";
import { isProblem, refused, type Problem } from "./problem";

export const SHAPES_DIFFER =
  "The ranges are of different shapes: give ranges of the same height and width, or single cells.";

/** What a function gives for one cell: a figure, a word, `""` for nothing, or why there is none. */
export type Result = number | string | Problem;

/**
 * Works out a function cell by cell over its arguments, each a range as Excel passes it, a single cell, or omitted
 * (`null`). A single cell goes with every cell of a range, and one row or column of a rectangle with every row or column of
 * it; a column beside a row is no rectangle. A problem stays in its cell.
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
  const height = Math.max(...ranges.map((range) => range.length));
  const width = Math.max(...ranges.map(widthOf));
  const isLine = (length: number, whole: number) => length === whole || length === 1;
  const fits =
    ranges.some((range) => range.length === height && widthOf(range) === width) &&
    ranges.every((range) => isLine(range.length, height) && isLine(widthOf(range), width));
  if (!fits) return refused(SHAPES_DIFFER);
  const singles = ranges.map((range) => (isSingle(range) ? readArgument(range[0]?.[0]) : null));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const cells = ranges.map((range, at) =>
        isSingle(range)
          ? (singles[at] ?? null)
          : readArgument(range[range.length === 1 ? 0 : row]?.[widthOf(range) === 1 ? 0 : column]),
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
  return range.length === 1 && widthOf(range) === 1;
}

function widthOf(range: readonly (readonly unknown[])[]): number {
  return range[0]?.length ?? 0;
}
