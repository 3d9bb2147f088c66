import type { Argument } from "./argument";
import { DIVIDED_BY_ZERO, isProblem } from "./problem";
import { spread, type Result } from "./spread";
import { workingOf } from "./workingOf";

/** `KPI.WORKING`. The exact result for every cell; nothing where the cell is blank. */
export function working(text: unknown[][]): unknown[][] {
  return spread([text], result);
}

function result(cell?: Argument): Result {
  if (typeof cell === "number") return cell;
  const read = workingOf(cell);
  if (read === null) return "";
  return isProblem(read) ? read : (read.result ?? DIVIDED_BY_ZERO);
}
