import type { FunctionArgument } from "../../arguments/argument";
import { DIVIDED_BY_ZERO, isProblem } from "../../arguments/problem";
import { spread, type CellResult } from "../../arguments/spread";
import { workingOf } from "../../arguments/workingOf";

/** `KPI.WORKING`. The exact result for every cell; nothing where the cell is blank. */
export function kpiWorking(text: unknown[][]): unknown[][] {
  return spread([text], result);
}

function result(cell?: FunctionArgument): CellResult {
  // Excel works out `=387/1626*100` by itself, and hands the result over in the place of the working.
  if (typeof cell === "number") return cell;
  const read = workingOf(cell);
  if (read === null) return "";
  return isProblem(read) ? read : (read.result ?? DIVIDED_BY_ZERO);
}
