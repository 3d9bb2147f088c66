import { gap as gapTo } from "../../../core/status/gap";
import type { FunctionArgument } from "../../arguments/argument";
import { figureOf } from "../../arguments/figureOf";
import { polarityOf } from "../../arguments/polarityOf";
import { isProblem, notAvailable } from "../../arguments/problem";
import { spread, type CellResult } from "../../arguments/spread";

const CANNOT_TELL = "Cannot tell: nothing says which way is good. Add High, Low or Plan.";

/**
 * `KPI.GAP`. The distance to the target for every cell, above 0 on the good side of it; nothing where either figure is
 * blank.
 */
export function kpiGap(actual: unknown[][], target: unknown[][], polarity?: unknown[][]): unknown[][] {
  return spread([actual, target, polarity], distanceTo);
}

function distanceTo(
  actualCell?: FunctionArgument,
  targetCell?: FunctionArgument,
  polarityCell?: FunctionArgument,
): CellResult {
  const actual = figureOf(actualCell, "actual");
  const target = figureOf(targetCell, "target");
  const polarity = polarityOf(polarityCell);
  if (isProblem(actual)) return actual;
  if (isProblem(target)) return target;
  if (isProblem(polarity)) return polarity;
  if (actual === null || target === null) return "";
  // Without a polarity it is not known which side of the target is good, and a gap with a guessed sign would be
  // believed.
  return gapTo(actual, target, polarity) ?? notAvailable(CANNOT_TELL);
}
