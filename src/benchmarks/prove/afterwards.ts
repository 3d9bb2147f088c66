import type { Period } from "../../core/periods/period";
import { financialYear } from "../../core/periods/movePeriod";
import type { BenchmarkReading } from "../benchmarkReading";

/** Whether a reading's year or model of neighbours came only after a period: the year that it lies in is not yet over, the next not begun. */
export function isAfter(reading: BenchmarkReading, latest: Period | null): boolean {
  if (latest === null) return false;
  const yearEnds = financialYear(latest) + 1;
  const isLaterModel = reading.statistic !== "place" && Number(reading.model) > yearEnds;
  return reading.year > yearEnds || isLaterModel;
}
