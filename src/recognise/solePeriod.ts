import { findPeriod } from "../core/readPeriod";
import type { Table } from "./findTables";
import type { TableLine } from "./measures";
import { titlePeriod } from "./titlePeriod";
import type { View } from "./view";

/**
 * A scorecard with one column of actuals whose heading names no period takes it from the sheet's name, else from the
 * title above: `Jan-25`, "Performance report, June 2024". The lines come back with that period.
 */
export function withSolePeriod(view: View, table: Table, lines: readonly TableLine[]): readonly TableLine[] {
  const actuals = lines.filter(({ line }) => line.role === "actual");
  const [only] = actuals;
  if (actuals.length !== 1 || !only || only.line.period !== null) return lines;
  const period = findPeriod(view.sheet) ?? titlePeriod(view, table);
  if (period === null || period.kind === "year") return lines;
  return lines.map((entry) => (entry === only ? { ...entry, line: { ...entry.line, period } } : entry));
}
