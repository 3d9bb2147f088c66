import { CENTURY } from "../core/periods/calendar";
import { roundHalfUp } from "../core/figures/rounding";
import type { National } from "./national/measure";
import type { Benchmarks } from "./pack/open";
import type { BenchmarkReading } from "./benchmarkReading";

/** A year as its measure counts it: `2023/24`, `September 2024` for a day in September, `2024` for a calendar year. */
export function yearWord(benchmarks: Benchmarks, code: string, year: number): string {
  const type = benchmarks.measure(code)?.yearType ?? "";
  if (/sept/i.test(type)) return `September ${year}`;
  return /calendar/i.test(type) ? String(year) : spanWord(year);
}

/** The financial or academic year that ends in a year: 2024 is `2023/24`. */
export function spanWord(year: number): string {
  return `${year - 1}/${String(year % CENTURY).padStart(2, "0")}`;
}

/**
 * How a figure was worked out, in words: `the mean of the neighbours of April 2021 for 2023/24`, `England’s figure for
 * 2023/24`.
 */
export function readingWords(benchmarks: Benchmarks, code: string, reading: BenchmarkReading): string {
  return `${wayWords(benchmarks, reading)} for ${yearWord(benchmarks, code, reading.year)}`;
}

/** How a figure was worked out, without its year. */
export function wayWords(benchmarks: Benchmarks, reading: BenchmarkReading): string {
  if (reading.statistic === "place") return `${benchmarks.nameOf(reading.place)}’s figure`;
  return `the ${reading.statistic} of the neighbours of ${benchmarks.modelName(reading.model)}`;
}

/**
 * A worked-out figure as it would be printed, with so many decimals, and with the sign where it is a percentage: 73.6,
 * 19.4%.
 */
export function figureWord(value: number, { unit }: Pick<National, "unit">, decimals: number): string {
  // A whole figure whose point was moved to the left would have less than no decimals: it is written whole.
  const digits = Math.max(decimals, 0);
  const shown = roundHalfUp(value, digits).toLocaleString("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return unit === "percent" ? `${shown}%` : shown;
}

/**
 * A worked-out figure with one decimal more than is printed, where that says more: 73.6 beside 74, but 55.4% beside
 * 55.4%.
 */
export function workedWord(value: number, measure: Pick<National, "unit">, decimals: number): string {
  const says = roundHalfUp(value, decimals + 1) !== roundHalfUp(value, decimals);
  return figureWord(value, measure, says ? decimals + 1 : decimals);
}
