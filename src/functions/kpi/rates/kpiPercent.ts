import { percentage } from "../../../core/figures/percentage";
import type { FunctionArgument } from "../../arguments/argument";
import { figureOf } from "../../arguments/figureOf";
import { DIVIDED_BY_ZERO, isProblem, notAvailable, refused } from "../../arguments/problem";
import { PART_BELOW_ZERO, NO_DENOMINATOR } from "../../arguments/shareOf";
import { spread, type CellResult } from "../../arguments/spread";

/** `KPI.PERCENT`. Numerator ÷ denominator as a fraction, for every cell; nothing where the numerator is blank. */
export function kpiPercent(numerator: unknown[][], denominator: unknown[][]): unknown[][] {
  return spread([numerator, denominator], share);
}

function share(numeratorCell?: FunctionArgument, denominatorCell?: FunctionArgument): CellResult {
  const numerator = figureOf(numeratorCell, "numerator");
  const denominator = figureOf(denominatorCell, "denominator");
  // A month that is laid out ahead has no numerator yet: its cell stays empty, and is no 0%.
  if (numerator === null) return "";
  if (isProblem(numerator)) return numerator;
  if (isProblem(denominator)) return denominator;
  // A count without its whole is a mistake, not a month to come.
  if (denominator === null) return notAvailable(NO_DENOMINATOR);
  if (numerator < 0 || denominator < 0) return refused(PART_BELOW_ZERO);
  return percentage(numerator, denominator) ?? DIVIDED_BY_ZERO;
}
