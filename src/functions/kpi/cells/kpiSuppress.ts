import { SMALLEST_SHOWN, suppress as suppressed } from "../../../core/figures/suppress";
import type { FunctionArgument } from "../../arguments/argument";
import { figureOf } from "../../arguments/figureOf";
import { isProblem, refused } from "../../arguments/problem";
import { spread, type CellResult } from "../../arguments/spread";

const BELOW_ZERO = "A count cannot be below zero.";
const NO_BELOW = "Below is the smallest count to show, above zero: 6 hides 1 to 5.";

/**
 * `KPI.SUPPRESS`. The count, or `c` where it is too small to show, for every cell; nothing where the cell is blank.
 * Official releases replace counts of 1 to 5 by `c`; 0 stays 0.
 */
export function kpiSuppress(count: unknown[][], below?: unknown[][]): unknown[][] {
  return spread([count, below], shown);
}

function shown(countCell?: FunctionArgument, belowCell?: FunctionArgument): CellResult {
  const count = figureOf(countCell, "count");
  const below = figureOf(belowCell, "smallest count to show");
  if (count === null) return "";
  if (isProblem(count)) return count;
  if (isProblem(below)) return below;
  if (count < 0) return refused(BELOW_ZERO);
  if (below !== null && below <= 0) return refused(NO_BELOW);
  return suppressed(count, below ?? SMALLEST_SHOWN);
}
