import { roundHalfUp } from "../../../core/figures/rounding";
import type { FunctionArgument } from "../../arguments/argument";
import { figureOf } from "../../arguments/figureOf";
import { isProblem, refused } from "../../arguments/problem";
import { spread, type CellResult } from "../../arguments/spread";

/** Excel holds fifteen digits: more decimals would round nothing. */
const MOST_DECIMALS = 15;
const NO_DECIMALS = "Decimals is a whole number from -15 to 15.";

/**
 * `KPI.ROUND`. The rounded figure for every cell, half up as official statistics round: 2.85 gives 2.9. Nothing where
 * the cell is blank.
 */
export function kpiRound(value: unknown[][], decimals?: unknown[][]): unknown[][] {
  return spread([value, decimals], rounded);
}

function rounded(valueCell?: FunctionArgument, decimalsCell?: FunctionArgument): CellResult {
  const value = figureOf(valueCell, "figure");
  const decimals = figureOf(decimalsCell, "number of decimals");
  if (value === null) return "";
  if (isProblem(value)) return value;
  if (isProblem(decimals)) return decimals;
  const places = decimals ?? 0;
  if (!Number.isInteger(places) || Math.abs(places) > MOST_DECIMALS) return refused(NO_DECIMALS);
  return roundHalfUp(value, places);
}
