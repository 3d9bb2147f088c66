import { plain } from "../../words/plain";
import { comparePeriods, samePeriod } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import type { TableLine } from "../columns/tableLine";
import type { View } from "../tables/view";
import { isPeriodColumn, periodIn } from "../time/periodBeside";
import type { MeasureRow } from "./measureRow";

/** In a list with a row for each measure and period, names repeat at least this often on the average. */
const FEWEST_ROWS_EACH = 2;

interface InPeriod {
  readonly row: MeasureRow;
  readonly period: Period;
}

/**
 * A list with a row for each measure and period (`Visits in time | Apr-24 | 88%`, `Visits in time | May-24 | 91%`) has a
 * measure for each name, in its latest row that holds a value. Rows come back as they are where a row has no period, or
 * one has two values: those are of teams or places, which the list does not tell apart by its measures.
 */
export function inPeriods(
  view: View,
  lines: readonly TableLine[],
  rows: readonly MeasureRow[],
): readonly MeasureRow[] {
  const column = lines.find(({ line }) => isPeriodColumn(line))?.column;
  const values = lines.filter(({ line }) => line.role === "actual");
  const reference = lines.find(({ line }) => line.role === "reference")?.column;
  if (column === undefined || values.some(({ line }) => line.period !== null)) return rows;
  if (new Set(rows.map(({ name }) => name)).size * FEWEST_ROWS_EACH > rows.length) return rows;
  const measures = new Map<string, InPeriod[]>();
  for (const row of rows) {
    const period = periodIn(view.cell(row.row, column));
    const referred = reference === undefined ? "" : view.cell(row.row, reference).text;
    const key = `${referred}|${plain(row.name)}`;
    const known = measures.get(key) ?? [];
    if (period === null || known.some((one) => samePeriod(one.period, period))) return rows;
    measures.set(key, [...known, { row, period }]);
  }
  return [...measures.values()].map((all) => {
    const inOrder = all.sort((a, b) => comparePeriods(a.period, b.period)).map(({ row }) => row);
    const holds = ({ row }: MeasureRow): boolean =>
      values.some((one) => view.cell(row, one.column).value.kind === "number");
    const latest = inOrder.filter(holds).at(-1) ?? inOrder.at(-1) ?? { row: 0, name: "", section: null };
    return { ...latest, others: inOrder.filter((row) => row !== latest).map(({ row }) => row) };
  });
}
