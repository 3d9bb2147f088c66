import { isMarker } from "../../../core/figures/typed/marker";
import { readYearToDateRule, yearToDate, type YearToDateRule } from "../../../core/periods/yearToDate";
import type { FunctionArgument } from "../../arguments/argument";
import { figuresOf } from "../../arguments/figuresOf";
import { overSeries, type Series } from "../../arguments/overSeries";
import { isProblem, refused, type Problem } from "../../arguments/problem";
import type { CellResult } from "../../arguments/spread";

const NO_RULE = (word: string): string => `"${word}" is no rule: use Sum, Latest or Mean.`;

/** `KPI.YTD`. One figure, or one for every row; nothing where no month has a figure. */
export function kpiYtd(months: unknown[][], rule?: unknown[][]): unknown[][] {
  return overSeries([months], [rule], 1, ([series = []], [ruleCell]) => {
    const read = ruleOf(ruleCell);
    if (isProblem(read)) return read;
    const result = soFar(series, read);
    return isProblem(result) ? result : [result];
  });
}

function soFar(series: Series, rule: YearToDateRule): CellResult {
  // Months to come are blank, and the latest is the last that was typed. Where the latest alone counts, a marker among the
  // earlier months is no reason to refuse.
  const typed = series.filter((cell) => cell !== null);
  const figures = figuresOf(rule === "latest" ? typed.slice(-1) : typed, "month's figure");
  return isProblem(figures) ? figures : (yearToDate(figures, rule) ?? "");
}

function ruleOf(argument: FunctionArgument | undefined): YearToDateRule | Problem {
  if (isProblem(argument)) return argument;
  const word = String(argument ?? "sum");
  // `TBC` where a rule would stand says no rule; a misspelt one must not be added up as if nothing had been said.
  return readYearToDateRule(word) ?? (isMarker(word) ? "sum" : refused(NO_RULE(word)));
}
