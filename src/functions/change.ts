import { showChange } from "../core/figures/showChange";
import type { Argument } from "./argument";
import { figureOf } from "./figureOf";
import { isProblem } from "./problem";
import { spread, type Result } from "./spread";

/**
 * The change between two figures with its sign: (-879) ▼, (+16) ▲, (0) ●. It shows movement, and judges nothing.
 * @customfunction CHANGE
 * @param current The latest figure, in one cell or a range.
 * @param previous The figure to compare it with.
 * @returns The change in brackets and a triangle for every cell; nothing where either figure is blank.
 */
export function change(current: unknown[][], previous: unknown[][]): unknown[][] {
  return spread([current, previous], shown);
}

function shown(currentCell?: Argument, previousCell?: Argument): Result {
  const current = figureOf(currentCell, "current figure");
  const previous = figureOf(previousCell, "previous figure");
  if (isProblem(current)) return current;
  if (isProblem(previous)) return previous;
  return current === null || previous === null ? "" : showChange(current, previous);
}
