import type { FunctionArgument } from "./argument";
import { figureOf } from "./figureOf";
import { isProblem, type Problem } from "./problem";

/**
 * The figures of a series without its blanks. A marker among them is the result: with one month missing, a sum of the
 * others would be taken for the year.
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
