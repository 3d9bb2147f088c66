/**
 * A *reading* is one way in which a printed benchmark may have been worked out: one place's figure, or the mean or
 * median of the ten statistical neighbours, by one model of neighbours, for one year. Publications differ in all of
 * these, and each choice gives another figure.
 */

import type { Benchmarks } from "./pack/open";

/**
 * Whose figures a benchmark is made of, of which year (the calendar year in which it ends), and how several were made
 * one.
 */
export type BenchmarkReading =
  | { readonly statistic: "place"; readonly place: number; readonly year: number }
  | {
      readonly statistic: "mean" | "median";
      readonly model: string;
      readonly authority: number;
      readonly year: number;
    };

/** What a reading gives, unrounded, and how many of its places have a published figure. */
interface GivenReading {
  readonly value: number;
  readonly known: number;
}

/** By pack, then by measure and reading: every column of a scorecard asks for the same values. */
const remembered = new WeakMap<Benchmarks, Map<string, GivenReading | null>>();

/**
 * What a reading gives for a measure, unrounded; a percentage as 21.5. `null` where none of its places has a figure.
 * Places whose figure is suppressed are left out of a mean, as the published comparisons leave them out.
 */
export function readingValue(
  benchmarks: Benchmarks,
  code: string,
  reading: BenchmarkReading,
): GivenReading | null {
  const known = remembered.get(benchmarks) ?? new Map<string, GivenReading | null>();
  remembered.set(benchmarks, known);
  const key = `${code} ${keyOf(reading)}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const given = workOut(benchmarks, code, reading);
  known.set(key, given);
  return given;
}

function keyOf(reading: BenchmarkReading): string {
  return reading.statistic === "place"
    ? `${reading.place} ${reading.year}`
    : `${reading.statistic} ${reading.model} ${reading.authority} ${reading.year}`;
}

function workOut(benchmarks: Benchmarks, code: string, reading: BenchmarkReading): GivenReading | null {
  if (reading.statistic === "place") {
    const value = benchmarks.figure(code, reading.place, reading.year);
    return value === null ? null : { value, known: 1 };
  }
  const figures = benchmarks
    .neighbours(reading.model, reading.authority)
    .flatMap((place) => benchmarks.figure(code, place, reading.year) ?? []);
  if (figures.length === 0) return null;
  const value = reading.statistic === "mean" ? mean(figures) : median(figures);
  return { value, known: figures.length };
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, one) => sum + one, 0) / figures.length;
}

/** The middle figure, or half way between the two in the middle, as Excel's MEDIAN. */
function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
