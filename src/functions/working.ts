import type { Argument } from "./argument";
import { DIVIDED_BY_ZERO, isProblem } from "./problem";
import { spread, type Result } from "./spread";
import { workingOf } from "./workingOf";

/**
 * What a typed working gives: 0.250307… for 407/1626 = 0.25. The result typed behind its equals sign is left aside.
 * @customfunction WORKING
 * @param text The working as typed, such as ((387*12)/146874)*10000, in one cell or a range.
 * @returns The exact result for every cell; nothing where the cell is blank.
 */
export function working(text: unknown[][]): unknown[][] {
  return spread([text], result);
}

function result(cell?: Argument): Result {
  if (typeof cell === "number") return cell;
  const read = workingOf(cell);
  if (read === null) return "";
  return isProblem(read) ? read : (read.result ?? DIVIDED_BY_ZERO);
}
