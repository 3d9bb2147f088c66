import { readConfidence, USUAL_CONFIDENCE } from "../../core/statistics/confidence";
import type { FunctionArgument } from "./argument";
import { figureOf } from "./figureOf";
import { isProblem, refused, type Problem } from "./problem";

const NO_CONFIDENCE = "The confidence lies between 50% and 100%: 95%, or 0.95.";

/** The confidence that an argument names, as a fraction: 95% and 0.95 are 0.95; 95% where it was omitted or is blank. */
export function confidenceOf(argument: FunctionArgument | undefined): number | Problem {
  const typed = figureOf(argument, "confidence");
  if (isProblem(typed)) return typed;
  return typed === null ? USUAL_CONFIDENCE : (readConfidence(typed) ?? refused(NO_CONFIDENCE));
}
