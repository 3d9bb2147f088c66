import { byarInterval } from "./byarInterval";
import { deviateFor, USUAL_CONFIDENCE } from "./confidence";
import { exactInterval } from "./exactInterval";
import { wilsonInterval, type Interval } from "./wilsonInterval";

/** From this count on Byar's method is near enough; below it the exact one is used. Source: PHEindicatormethods `phe_rate`. */
export const FIRST_BYAR_COUNT = 10;

/**
 * The interval of a proportion (Wilson), as fractions: `proportionInterval(10, 20)` is 0.299 to 0.701. `null` where the
 * figures are no proportion.
 */
export function proportionInterval(
  numerator: number,
  denominator: number,
  confidence = USUAL_CONFIDENCE,
): Interval | null {
  return wilsonInterval(numerator, denominator, deviateFor(confidence));
}

/**
 * The interval of a rate: Byar's method from a count of ten, the exact one below. `rateInterval(65, 100, 100)` is 50.16 to
 * 82.85. `null` where there is no population or the count is negative.
 */
export function rateInterval(
  count: number,
  population: number,
  per: number,
  confidence = USUAL_CONFIDENCE,
): Interval | null {
  if (!(population > 0)) return null;
  const events =
    count < FIRST_BYAR_COUNT ? exactInterval(count, confidence) : byarInterval(count, deviateFor(confidence));
  if (events === null) return null;
  return { lower: (events.lower / population) * per, upper: (events.upper / population) * per };
}
