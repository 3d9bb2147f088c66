import { lapseValue, readLapse } from "../../core/figures/lapse";
import { shownIn } from "../../model/inFact";
import type { Fact } from "../../model/scorecard";

/** Whether a figure says how long something took: `0:08:09`, `3d 4h`. */
export function isLapse({ value }: Fact): boolean {
  return value.kind === "number" && value.lapse === true;
}

/**
 * A figure beside others that say how long something took, as one of them: `18 minutes`, `36h`. A bare 18 may be of any
 * unit, and is left a text.
 */
export function inTimeTaken<F extends Fact>(fact: F): F {
  const { value } = fact;
  if (isLapse(fact) || (value.kind !== "number" && value.kind !== "text")) return fact;
  const days = readLapse(shownIn(fact));
  return {
    ...fact,
    value: days === null ? { kind: "text", shown: value.shown } : lapseValue(days, value.shown, true),
  };
}
