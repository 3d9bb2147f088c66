/**
 * The ratio of sums, which is what several percentages are together: `pooledRatio([1, 3], [10, 10])` is 0.2. Percentages
 * are never averaged. `null` where the denominators add up to nothing.
 */
export function pooledRatio(numerators: readonly number[], denominators: readonly number[]): number | null {
  const whole = sum(denominators);
  return whole === 0 ? null : sum(numerators) / whole;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
