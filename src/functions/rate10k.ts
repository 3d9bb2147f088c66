import { PER_10000 } from "../core/figures/rate";
import { rateOf } from "./rateOf";
import { spread } from "./spread";

/**
 * A rate per 10,000: the count, times the periods in a year, for every 10,000 of the population.
 * @customfunction RATE10K
 * @param count How many were counted, in one cell or a range.
 * @param population How many there are, such as the mid-year estimate aged 0 to 17.
 * @param [periodsPerYear] 12 for a month's count, 4 for a quarter's. Left out: 1, a year's count or one at a point in time.
 * @returns The rate for every cell of the range; nothing where the count is blank.
 */
export function rate10k(
  count: unknown[][],
  population: unknown[][],
  periodsPerYear?: unknown[][],
): unknown[][] {
  return spread([count, population, periodsPerYear], (countCell, populationCell, periodsCell) =>
    rateOf(countCell, populationCell, PER_10000, periodsCell),
  );
}
