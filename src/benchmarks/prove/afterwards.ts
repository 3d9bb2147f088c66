import type { Period } from "../../core/periods/period";
import { financialYear } from "../../core/periods/movePeriod";
import type { BenchmarkReading } from "../benchmarkReading";

/**
 * Whether a reading belongs to a time after `latest`: its year ends later than the financial year in which `latest`
 * lies, or its model of neighbours came later. Benchmarks in an old scorecard were hardly taken from it.
 */
export function isAfter(reading: BenchmarkReading, latest: Period | null): boolean {
  if (latest === null) return false;
  const yearEnds = financialYear(latest) + 1;
  const isLaterModel = reading.statistic !== "place" && Number(reading.model) > yearEnds;
  return reading.year > yearEnds || isLaterModel;
}
