import type { Period } from "../../core/periods/period";
import type { Actual } from "../scorecard";

/** The kind of period that a value is of, as far as its heading says it; `null` where it does not. */
export function kindOf({ period, lasts }: Actual): Period["kind"] | null {
  return period?.kind ?? lasts ?? null;
}

/** Two values that are known to be of periods of two lengths: a year's and a quarter's. */
export function areOfTwoLengths(one: Actual, other: Actual): boolean {
  const [a, b] = [kindOf(one), kindOf(other)];
  return a !== null && b !== null && a !== b;
}
