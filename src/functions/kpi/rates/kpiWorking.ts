import type { FunctionArgument } from "../../arguments/argument";
import { DIVIDED_BY_ZERO, isProblem } from "../../arguments/problem";
import { spread, type CellResult } from "../../arguments/spread";
import { workingOf } from "../../arguments/workingOf";

/**
 * `KPI.WORKING`. The exact result of a working typed as text, for every cell: `407/1626` gives 0.2503. Nothing where
 * the cell is blank.
 */
export function kpiWorking(text: unknown[][]): unknown[][] {
  return spread([text], result);
}

function result(cell?: FunctionArgument): CellResult {
  // Where the cell holds the formula `=387/1626*100`, Excel hands over its result: that is the answer already.
  if (typeof cell === "number") return cell;
  const read = workingOf(cell);
  if (read === null) return "";
  return isProblem(read) ? read : (read.result ?? DIVIDED_BY_ZERO);
}
