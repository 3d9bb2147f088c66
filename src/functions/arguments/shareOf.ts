import type { FunctionArgument } from "./argument";
import { figureOf } from "./figureOf";
import { DIVIDED_BY_ZERO, isProblem, notAvailable, refused, type Problem } from "./problem";

/** Said with `#N/A` where there is a numerator, and its denominator is blank. */
export const NO_DENOMINATOR = "There is no denominator to divide by.";
/** Said with `#VALUE!`: a share is of counts. */
export const PART_BELOW_ZERO = "A numerator or a denominator cannot be below zero.";
const ABOVE_ITS_WHOLE = "The numerator is above its denominator.";

/** Counts: a part, and the whole that it is of. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The counts of a proportion, which has a whole and is no more than 1, as intervals need; `null` where the numerator is
 * blank.
 */
export function shareOf(
  numeratorCell?: FunctionArgument,
  denominatorCell?: FunctionArgument,
): Share | null | Problem {
  const numerator = figureOf(numeratorCell, "numerator");
  const denominator = figureOf(denominatorCell, "denominator");
  if (numerator === null) return null;
  if (isProblem(numerator)) return numerator;
  if (isProblem(denominator)) return denominator;
  if (denominator === null) return notAvailable(NO_DENOMINATOR);
  if (numerator < 0 || denominator < 0) return refused(PART_BELOW_ZERO);
  if (denominator === 0) return DIVIDED_BY_ZERO;
  return numerator > denominator ? refused(ABOVE_ITS_WHOLE) : { numerator, denominator };
}
