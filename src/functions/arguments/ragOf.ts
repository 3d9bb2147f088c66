import type { StatusInput } from "../../core/status/judgeStatus";
import type { Polarity } from "../../core/status/polarity";
import type { FunctionArgument } from "./argument";
import { figureOf } from "./figureOf";
import { polarityOf } from "./polarityOf";
import { isProblem, type Problem } from "./problem";

/**
 * What a status is judged by; `null` where there is no actual to judge. Without a polarity argument, target against
 * tolerance says which way is good.
 */
export function ragOf(
  actualCell?: FunctionArgument,
  targetCell?: FunctionArgument,
  toleranceCell?: FunctionArgument,
  polarityCell?: FunctionArgument,
): StatusInput | Problem | null {
  const actual = figureOf(actualCell, "actual");
  const target = figureOf(targetCell, "target");
  const tolerance = figureOf(toleranceCell, "tolerance");
  const named = polarityOf(polarityCell);
  if (actual === null) return null;
  if (isProblem(actual)) return actual;
  if (isProblem(target)) return target;
  if (isProblem(tolerance)) return tolerance;
  if (isProblem(named)) return named;
  return { actual, target, tolerance, polarity: named === "unknown" ? inferred(target, tolerance) : named };
}

/** A target above its tolerance: high is good; below it: low is good. */
function inferred(target: number | null, tolerance: number | null): Polarity {
  if (target === null || tolerance === null || tolerance === target) return "unknown";
  return target > tolerance ? "higher" : "lower";
}
