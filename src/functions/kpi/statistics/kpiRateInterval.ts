import { rateInterval as intervalOfRate } from "../../../core/statistics/intervals";
import type { FunctionArgument } from "../../arguments/argument";
import { confidenceOf } from "../../arguments/confidenceOf";
import { figureOf } from "../../arguments/figureOf";
import { DIVIDED_BY_ZERO, isProblem, notAvailable, refused, type Problem } from "../../arguments/problem";
import { COUNT_BELOW_ZERO, NO_PER, NO_POPULATION } from "../../arguments/rateOf";
import type { CellResult } from "../../arguments/spread";
import { spreadWide } from "../../arguments/spreadWide";

/**
 * `KPI.RATE.INTERVAL`. Lower and upper end of a rate's interval, for every cell: Byar's method from a count of 10, the
 * exact method below. Nothing where the count is blank.
 */
export function kpiRateInterval(
  count: unknown[][],
  population: unknown[][],
  per: unknown[][],
  confidence?: unknown[][],
): unknown[][] {
  return spreadWide([count, population, per, confidence], 2, ends);
}

function ends(
  countCell?: FunctionArgument,
  populationCell?: FunctionArgument,
  perCell?: FunctionArgument,
  confidenceCell?: FunctionArgument,
): readonly CellResult[] | Problem {
  const count = figureOf(countCell, "count");
  const population = figureOf(populationCell, "population");
  const per = figureOf(perCell, "number that it is a rate per");
  const confidence = confidenceOf(confidenceCell);
  if (count === null) return ["", ""];
  if (isProblem(count)) return count;
  if (isProblem(population)) return population;
  if (isProblem(per)) return per;
  if (isProblem(confidence)) return confidence;
  // A count without its population is a mistake; a blank count is a month to come.
  if (population === null) return notAvailable(NO_POPULATION);
  if (count < 0 || population < 0) return refused(COUNT_BELOW_ZERO);
  if (per === null || per <= 0) return refused(NO_PER);
  const found = intervalOfRate(count, population, per, confidence);
  return found === null ? DIVIDED_BY_ZERO : [found.lower, found.upper];
}
