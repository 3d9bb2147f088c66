/** A formula that is worked out anew may give another digit behind these; Excel keeps 15. */
const STEADY_DIGITS = 12;
const SAME_WITHIN = 10 ** -STEADY_DIGITS;

/** Two readings of one number differ by less than working it out anew may. `sameFigure(0.1 + 0.2, 0.3)` is true. */
export function sameFigure(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * SAME_WITHIN;
}

/** A number as it is remembered, so that working it out anew is no change of it: 316.18938682135706 is 316.189386821. */
export function steadyFigure(number: number): number {
  return Number(number.toPrecision(STEADY_DIGITS));
}
