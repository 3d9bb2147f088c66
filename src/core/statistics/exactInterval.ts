import { chiSquareQuantile } from "./chiSquareQuantile";
import type { Interval } from "./wilsonInterval";

/**
 * The exact interval of a count of events, which belongs to counts below ten: `exactInterval(5, 0.95)` is 1.62 to 11.67.
 * Source: Garwood 1936 (chi-square), as in PHEindicatormethods `phe_rate`. `null` for a negative count.
 */
export function exactInterval(count: number, confidence: number): Interval | null {
  if (!(count >= 0)) return null;
  const tail = (1 - confidence) / 2;
  const lower = count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2;
  return { lower, upper: chiSquareQuantile(1 - tail, 2 * count + 2) / 2 };
}
