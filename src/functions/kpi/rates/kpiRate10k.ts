import { PER_10000 } from "../../../core/figures/rate";
import { rateOf } from "../../arguments/rateOf";
import { spread } from "../../arguments/spread";

/** `KPI.RATE10K`. The rate for every cell of the range; nothing where the count is blank. */
export function kpiRate10k(
  count: unknown[][],
  population: unknown[][],
  periodsPerYear?: unknown[][],
): unknown[][] {
  return spread([count, population, periodsPerYear], (countCell, populationCell, periodsCell) =>
    rateOf(countCell, populationCell, PER_10000, periodsCell),
  );
}
