/** A percentage as the fraction that Excel holds: `percentage(407, 1626)` is 0.2503. `null` where the denominator is zero. */
export function percentage(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : numerator / denominator;
}
