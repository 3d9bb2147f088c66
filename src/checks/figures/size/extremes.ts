/** The lowest and the highest of some numbers but the one at a place. */
export interface Extremes {
  readonly lowest: (at: number) => number;
  readonly highest: (at: number) => number;
}

/** The lowest and highest of all numbers but the one at a place, for every place, in time linear in their number. */
export function extremesWithout(numbers: readonly number[]): Extremes {
  // `lower` and `higher` are the extremes, `low` and `high` the runners-up, which count where the extreme is left out.
  let low = Infinity;
  let lower = Infinity;
  let high = -Infinity;
  let higher = -Infinity;
  for (const number of numbers) {
    if (number < lower) {
      low = lower;
      lower = number;
    } else if (number < low) low = number;
    if (number > higher) {
      high = higher;
      higher = number;
    } else if (number > high) high = number;
  }
  return {
    lowest: (at) => (numbers[at] === lower ? low : lower),
    highest: (at) => (numbers[at] === higher ? high : higher),
  };
}
