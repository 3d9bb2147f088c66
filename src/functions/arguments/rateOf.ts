import { ratePer } from "../../core/figures/rate";
import type { FunctionArgument } from "./argument";
import { figureOf } from "./figureOf";
import { DIVIDED_BY_ZERO, isProblem, notAvailable, refused } from "./problem";
import type { CellResult } from "./spread";

/** Said with `#N/A` where there is a count, and its population is blank. */
export const NO_POPULATION = "There is no population to count against.";
/** Said with `#VALUE!` for a count or population below zero. */
export const COUNT_BELOW_ZERO = "A count or a population cannot be below zero.";
/** Said with `#VALUE!` where a rate is asked per 0 or less. */
export const NO_PER = "Per is above zero: 10000 for a rate per 10,000, 1000 for one per 1,000.";
const NO_PERIODS = "Periods per year is above zero: 12 for a month's count, 4 for a quarter's, 1 otherwise.";

/**
 * A rate for one cell: count × periods per year ÷ population × per. Nothing where the count is blank; periods per year
 * are 1 unless given, as for a count at a point in time.
 */
export function rateOf(
  countCell: FunctionArgument | undefined,
  populationCell: FunctionArgument | undefined,
  perCell: FunctionArgument | undefined,
  periodsCell: FunctionArgument | undefined,
): CellResult {
  const count = figureOf(countCell, "count");
  const population = figureOf(populationCell, "population");
  const per = figureOf(perCell, "number that it is a rate per");
  const periods = figureOf(periodsCell, "number of periods per year");
  if (count === null) return "";
  if (isProblem(count)) return count;
  if (isProblem(population)) return population;
  if (isProblem(per)) return per;
  if (isProblem(periods)) return periods;
  if (population === null) return notAvailable(NO_POPULATION);
  if (count < 0 || population < 0) return refused(COUNT_BELOW_ZERO);
  if (per === null || per <= 0) return refused(NO_PER);
  if (periods !== null && periods <= 0) return refused(NO_PERIODS);
  return ratePer(count, population, per, periods ?? 1) ?? DIVIDED_BY_ZERO;
}
