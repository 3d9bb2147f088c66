import type { CellContent } from "../../core/figures/cellValue";
import type { Place } from "../../model/place";
import { addressOf } from "../host/addressOf";
import { verticalRuns } from "../host/runs";

/** Queues one property of many cells, one range for each unbroken run down a column. */
export function writeRuns<T>(
  worksheet: Excel.Worksheet,
  cells: readonly T[],
  placeOf: (cell: T) => Place,
  property: "values" | "numberFormat",
  written: (cell: T) => CellContent,
): void {
  const placed = cells.map((cell) => ({ row: placeOf(cell).row, column: placeOf(cell).column, cell }));
  for (const run of verticalRuns(placed)) {
    const [first] = run;
    if (first === undefined) continue;
    const address = addressOf({ row: first.row, column: first.column, rowCount: run.length, columnCount: 1 });
    worksheet.getRange(address)[property] = run.map(({ cell }) => [written(cell)]);
  }
}
