import { gap as gapTo } from "../../../core/status/gap";
import type { Argument } from "../../arguments/argument";
import { figureOf } from "../../arguments/figureOf";
import { polarityOf } from "../../arguments/polarityOf";
import { isProblem, notAvailable } from "../../arguments/problem";
import { spread, type Result } from "../../arguments/spread";

const CANNOT_TELL = "Cannot tell: nothing says which way is good. Add High, Low or Plan.";

/** `KPI.GAP`. The distance for every cell; nothing where either figure is blank. */
export function kpiGap(actual: unknown[][], target: unknown[][], polarity?: unknown[][]): unknown[][] {
  return spread([actual, target, polarity], distanceTo);
}

function distanceTo(actualCell?: Argument, targetCell?: Argument, polarityCell?: Argument): Result {
  const actual = figureOf(actualCell, "actual");
  const target = figureOf(targetCell, "target");
  const polarity = polarityOf(polarityCell);
  if (isProblem(actual)) return actual;
  if (isProblem(target)) return target;
  if (isProblem(polarity)) return polarity;
  if (actual === null || target === null) return "";
  return gapTo(actual, target, polarity) ?? notAvailable(CANNOT_TELL);
}
