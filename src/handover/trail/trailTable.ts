import { MOMENT_FORMAT, type SheetTable } from "../table/sheetTable";
import { timeOf } from "./timeOf";
import type { TrailLine } from "./trailLines";

const HEADINGS = [
  "When",
  "Who",
  "What was done",
  "Sheet",
  "Cell",
  "Measure",
  "Before",
  "After",
  "Why",
  "By which rule",
  "Today",
] as const;

/**
 * The audit trail as a list for a sheet or a file: moments as dates that sort, and each cell's name leading to where
 * the cell is now.
 */
export function trailTable(lines: readonly TrailLine[]): SheetTable {
  return {
    headings: HEADINGS,
    formats: HEADINGS.map((heading) => (heading === "When" ? MOMENT_FORMAT : null)),
    rows: lines.map(({ when, who, deed, sheet, cell, place, measure, before, after, why, rule, today }) => [
      when === null ? "" : timeOf(when),
      ...[who, deed, sheet],
      { content: cell, to: place },
      ...[measure, before, after, why, rule, today],
    ]),
  };
}
