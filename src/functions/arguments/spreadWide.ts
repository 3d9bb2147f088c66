import type { FunctionArgument } from "./argument";
import { isProblem, refused, type Problem } from "./problem";
import { cellByCell, forExcel, type CellResult } from "./spread";

const ONE_LINE = "Give cells of one column or one row: results stand beside each other.";

/**
 * As `spread`, for a function with several results. Those for a column stand to the right of each other, those for a
 * row below each other, so that they do not cover what they were worked out from. A problem stands in place of all
 * results of its cell.
 */
export function spreadWide(
  inputs: readonly unknown[],
  results: number,
  each: (...cells: FunctionArgument[]) => readonly CellResult[] | Problem,
): unknown[][] {
  const worked = cellByCell(inputs, each);
  if (isProblem(worked)) return [[forExcel(worked)]];
  const isRow = worked.length === 1 && (worked[0]?.length ?? 0) > 1;
  if (!isRow && (worked[0]?.length ?? 0) > 1) return [[forExcel(refused(ONE_LINE))]];
  const several = worked.flat().map((one) => ofLength(one, results));
  return isRow
    ? Array.from({ length: results }, (_, at) => several.map((one) => one[at]))
    : several.map((one) => [...one]);
}

function ofLength(one: readonly CellResult[] | Problem, results: number): readonly unknown[] {
  return Array.from({ length: results }, (_, at) => forExcel(isProblem(one) ? one : (one[at] ?? "")));
}
