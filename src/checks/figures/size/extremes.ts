/** The lowest and the highest of some numbers but one. */
export interface Extremes {
  readonly lowest: number;
  readonly highest: number;
}

/** The lowest and highest of all numbers but the one at a place, for every place, in time linear in their number. */
export function extremesWithout(numbers: readonly number[]): (at: number) => Extremes {
  // `lower` and `higher` are the extremes, `low` and `high` the runners-up, which count where the extreme is left out.
  let low = Infinity;
  let lower = Infinity;
  let high = -Infinity;
  let higher = -Infinity;
  for (const number of numbers) {
    low = Math.min(low, Math.max(lower, number));
    lower = Math.min(lower, number);
    high = Math.max(high, Math.min(higher, number));
    higher = Math.max(higher, number);
  }
  return (at) => ({
    lowest: numbers[at] === lower ? low : lower,
    highest: numbers[at] === higher ? high : higher,
  });
}
