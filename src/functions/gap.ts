import { gap as gapTo } from "../core/status/gap";
import type { Argument } from "./argument";
import { figureOf } from "./figureOf";
import { polarityOf } from "./polarityOf";
import { isProblem, notAvailable } from "./problem";
import { spread, type Result } from "./spread";

const CANNOT_TELL = "Cannot tell: nothing says which way is good. Add High, Low or Plan.";

/** `KPI.GAP`. The distance for every cell; nothing where either figure is blank. */
export function gap(actual: unknown[][], target: unknown[][], polarity?: unknown[][]): unknown[][] {
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
