import { PER_10000 } from "../../../core/figures/rate";
import { rateOf } from "../../arguments/rateOf";
import { spread } from "../../arguments/spread";

/**
 * `KPI.RATE10K`. The rate per 10,000 for every cell: a month's count of 387 with 146,874 children and 12 periods per
 * year is 316.2. Nothing where the count is blank.
 */
export function kpiRate10k(
  count: unknown[][],
  population: unknown[][],
  periodsPerYear?: unknown[][],
): unknown[][] {
  return spread([count, population, periodsPerYear], (countCell, populationCell, periodsCell) =>
    rateOf(countCell, populationCell, PER_10000, periodsCell),
  );
}
