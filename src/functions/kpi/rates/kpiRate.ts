import { rateOf } from "../../arguments/rateOf";
import { spread } from "../../arguments/spread";

/** `KPI.RATE`. The rate per `per` for every cell; nothing where the count is blank. */
export function kpiRate(
  count: unknown[][],
  population: unknown[][],
  per: unknown[][],
  periodsPerYear?: unknown[][],
): unknown[][] {
  return spread([count, population, per, periodsPerYear], rateOf);
}
