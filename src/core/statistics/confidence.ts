import { PER_CENT } from "../figures/rate";
import { chiSquareQuantile } from "./chiSquareQuantile";

/** The confidence of an interval where nothing else is asked for, as in public health statistics. */
export const USUAL_CONFIDENCE = 0.95;

/** A confidence as typed: 0.95, 95% and 95 are 0.95. `null` where it lies outside 50% to 100%. */
export function readConfidence(typed: number): number | null {
  const confidence = typed > 1 ? typed / PER_CENT : typed;
  return confidence >= 0.5 && confidence < 1 ? confidence : null;
}

/** What was asked for last: a column of figures asks for the same in every cell. */
let last = { confidence: Number.NaN, deviate: Number.NaN };

/**
 * The standard normal deviate of a two-sided interval: `deviateFor(0.95)` is 1.959964. Its square is chi-square with one
 * degree of freedom.
 */
export function deviateFor(confidence: number): number {
  if (confidence !== last.confidence)
    last = { confidence, deviate: Math.sqrt(chiSquareQuantile(confidence, 1)) };
  return last.deviate;
}
