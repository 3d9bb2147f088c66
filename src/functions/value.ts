import type { Argument } from "./argument";
import { figureOf } from "./figureOf";
import { spread, type Result } from "./spread";

/**
 * The figure that a cell shows: 0.209 for the text 20.9% (March 24). A word that stands for a missing figure gives #N/A.
 * @customfunction VALUE
 * @param cell The cell, or a range.
 * @returns The figure of every cell; nothing where the cell is blank.
 */
export function value(cell: unknown[][]): unknown[][] {
  return spread([cell], figure);
}

function figure(cell?: Argument): Result {
  return figureOf(cell, "cell") ?? "";
}
