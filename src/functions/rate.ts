import { rateOf } from "./rateOf";
import { spread } from "./spread";

/** `KPI.RATE`. The rate for every cell of the range; nothing where the count is blank. */
export function rate(
  count: unknown[][],
  population: unknown[][],
  per: unknown[][],
  periodsPerYear?: unknown[][],
): unknown[][] {
  return spread([count, population, per, periodsPerYear], rateOf);
}
