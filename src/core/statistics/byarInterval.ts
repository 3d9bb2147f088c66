import type { Interval } from "./wilsonInterval";

/**
 * The interval of a count of events by Byar's method, a close approximation of the exact Poisson interval:
 * `byarInterval(65, Z_95)` is 50.16 to 82.85. `null` for a negative count. Source: Breslow and Day 1987, as in
 * PHEindicatormethods `phe_rate`.
 */
export function byarInterval(count: number, z: number): Interval | null {
  if (!(count >= 0)) return null;
  const lower = count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3;
  const next = count + 1;
  const upper = next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3;
  return { lower, upper };
}
