import { comparePeriods, samePeriod } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import type { TableLine } from "../columns/tableLine";

/** The periods of the lines, earliest first, each once. */
export function periodsOf(lines: readonly TableLine[]): Period[] {
  return distinctPeriods(lines.flatMap(({ line }) => (line.role === "actual" && line.period) || []));
}

/** Periods earliest first, each once. */
export function distinctPeriods(all: readonly Period[]): Period[] {
  const periods: Period[] = [];
  for (const period of all) if (!periods.some((known) => samePeriod(known, period))) periods.push(period);
  return periods.sort(comparePeriods);
}
