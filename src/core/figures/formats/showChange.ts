import { TRIANGLES } from "../../status/arrowSets";
import { distance, roundHalfUp } from "../rounding";

/** Beyond these decimals a change says nothing. */
export const CHANGE_DECIMALS = 6;

/**
 * A change as leadership snapshots show it, without a judgement: `showChange(121, 1000)` is "(-879) ▼", `showChange(16, 0)`
 * "(+16) ▲", `showChange(3, 3)` "(0) ●".
 */
export function showChange(current: number, previous: number): string {
  const size = roundHalfUp(distance(current, previous), CHANGE_DECIMALS);
  if (size === 0) return `(0) ${TRIANGLES.level}`;
  return current > previous ? `(+${size}) ${TRIANGLES.up}` : `(-${size}) ${TRIANGLES.down}`;
}
