import type { FunctionArgument } from "./argument";
import { figureOf } from "./figureOf";
import { isProblem, type Problem } from "./problem";

/**
 * The figures of a series, its blanks left out. A marker among them is the result: what is missing cannot be added up.
 */
export function figuresOf(series: readonly FunctionArgument[], what: string): readonly number[] | Problem {
  const figures: number[] = [];
  for (const cell of series) {
    const figure = figureOf(cell, what);
    if (isProblem(figure)) return figure;
    if (figure !== null) figures.push(figure);
  }
  return figures;
}
