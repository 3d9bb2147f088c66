import { isMarker } from "../../../core/figures/typed/marker";
import { readYearToDateRule, yearToDate, type YearToDateRule } from "../../../core/periods/yearToDate";
import type { FunctionArgument } from "../../arguments/argument";
import { figuresOf } from "../../arguments/figuresOf";
import { overSeries, type Series } from "../../arguments/overSeries";
import { isProblem, refused, type Problem } from "../../arguments/problem";
import type { CellResult } from "../../arguments/spread";

const NO_RULE = (word: string): string => `"${word}" is no rule: use Sum, Latest or Mean.`;

/**
 * `KPI.YTD`. The year to date of a row of months: `Sum` for counts of events, `Latest` for a stock, `Mean`. One figure,
 * or one for every row; nothing where no month has a figure.
 */
export function kpiYtd(months: unknown[][], rule?: unknown[][]): unknown[][] {
  return overSeries([months], [rule], 1, ([series = []], [ruleCell]) => {
    const read = ruleOf(ruleCell);
    if (isProblem(read)) return read;
    const result = soFar(series, read);
    return isProblem(result) ? result : [result];
  });
}

function soFar(series: Series, rule: YearToDateRule): CellResult {
  // Months to come are blank, and the latest is the last that was typed. Where only the latest counts, a marker among
  // the earlier months does no harm.
  const typed = series.filter((cell) => cell !== null);
  const figures = figuresOf(rule === "latest" ? typed.slice(-1) : typed, "month's figure");
  return isProblem(figures) ? figures : (yearToDate(figures, rule) ?? "");
}

function ruleOf(argument: FunctionArgument | undefined): YearToDateRule | Problem {
  if (isProblem(argument)) return argument;
  const word = String(argument ?? "sum");
  // `TBC` in place of a rule says no rule. A misspelt rule is refused: a stock must not be added up because its rule
  // was not understood.
  return readYearToDateRule(word) ?? (isMarker(word) ? "sum" : refused(NO_RULE(word)));
}
