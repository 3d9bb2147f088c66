import { rateOf } from "./rateOf";
import { spread } from "./spread";

/**
 * A rate: the count, times the periods in a year, for every so many of the population.
 * @customfunction RATE
 * @param count How many were counted, in one cell or a range.
 * @param population How many there are to count against.
 * @param per Of how many: 1000 for a rate per 1,000, 10000 for one per 10,000.
 * @param [periodsPerYear] 12 for a month's count, 4 for a quarter's. Left out: 1, a year's count or one at a point in time.
 * @returns The rate for every cell of the range; nothing where the count is blank.
 */
export function rate(
  count: unknown[][],
  population: unknown[][],
  per: unknown[][],
  periodsPerYear?: unknown[][],
): unknown[][] {
  return spread([count, population, per, periodsPerYear], rateOf);
}
