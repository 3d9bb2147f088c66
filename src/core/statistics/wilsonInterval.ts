/** A range in which the true value lies with the certainty asked for. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The standard normal deviate of a two-sided interval of 95%. */
export const Z_95 = 1.959963984540054;
/**
 * The deviate of a two-sided interval of 99.8%, about three standard deviations each way: the outer limits of a funnel
 * plot.
 */
export const Z_99_8 = 3.090232306167813;

/**
 * The Wilson score interval of a proportion: `wilsonInterval(10, 20, Z_95)` is 0.299 to 0.701.
 * Source: Wilson 1927, as in PHEindicatormethods `phe_proportion`. `null` where it is no proportion.
 */
export function wilsonInterval(numerator: number, denominator: number, z: number): Interval | null {
  if (!(denominator > 0) || !(numerator >= 0) || numerator > denominator) return null;
  const squared = z * z;
  const middle = 2 * numerator + squared;
  const spread = z * Math.sqrt(squared + 4 * numerator * (1 - numerator / denominator));
  const scale = 2 * (denominator + squared);
  // Of none and of all, binary noise would carry the end past 0 and 1, or leave it short of them.
  return {
    lower: numerator === 0 ? 0 : Math.max(0, (middle - spread) / scale),
    upper: numerator === denominator ? 1 : Math.min(1, (middle + spread) / scale),
  };
}
