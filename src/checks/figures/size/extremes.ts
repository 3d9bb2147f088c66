/** The lowest and the highest of some numbers but one. */
export interface Extremes {
  readonly lowest: number;
  readonly highest: number;
}

/** The lowest and highest of all numbers but the one at a place, for every place, in time linear in their number. */
export function extremesWithout(numbers: readonly number[]): (at: number) => Extremes {
  // `lower` and `higher` are the extremes, `low` and `high` the runners-up, which count where the extreme is left out.
  let [low, lower, high, higher] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const number of numbers) {
    if (number < lower) [low, lower] = [lower, number];
    else if (number < low) low = number;
    if (number > higher) [high, higher] = [higher, number];
    else if (number > high) high = number;
  }
  return (at) => ({
    lowest: numbers[at] === lower ? low : lower,
    highest: numbers[at] === higher ? high : higher,
  });
}
