import type { LineMove } from "../../xlsx/lines/lineMove";
import type { EngineEvent } from "./engine";

/** What an event says of whole lines; `null` for one that only shifts some cells. */
export function moveOf({ change, area }: Extract<EngineEvent, { kind: "structure" }>): LineMove | null {
  if (change === "CellInserted" || change === "CellDeleted") return null;
  const inserted = change === "RowInserted" || change === "ColumnInserted";
  return change.startsWith("Row")
    ? { lines: "rows", at: area.row, count: area.rowCount, inserted }
    : { lines: "columns", at: area.column, count: area.columnCount, inserted };
}
