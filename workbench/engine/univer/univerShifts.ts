import type { Rectangle } from "../../../src/model/place";
import { SHEET_COLUMNS, SHEET_ROWS } from "../address";
import type { Engine, EngineEvent, Shift } from "../engine";
import { followStructure } from "../followLines";
import { shiftCells } from "../shiftCells";
import type { UniverBook } from "./univerBook";
import type { univerCells } from "./univerCells";

type Parts = ReturnType<typeof univerCells> & Pick<Engine, "sheets" | "merge" | "unmerge">;

/**
 * Lines and cells that come and go. Univer moves whole lines itself; cells that shift others are moved here, and told
 * as one event, as Excel tells them.
 */
export function univerShifts(book: UniverBook, parts: Parts): Pick<Engine, "insert" | "remove"> {
  const shifted = (sheetId: string, area: Rectangle, shift: Shift): boolean => {
    const change = shift === "down" || shift === "right" ? "CellInserted" : "CellDeleted";
    const event: EngineEvent = { kind: "structure", change, sheetId, area, shift };
    book.aside.quiet = true;
    try {
      if (!shiftCells(parts, event)) return false;
      followStructure(book, event);
    } finally {
      book.aside.quiet = false;
    }
    for (const tell of book.aside.listeners) tell(event);
    return true;
  };
  return {
    insert: (sheetId, area, shift) => {
      if (!isLines(area)) return shifted(sheetId, area, shift);
      parts.insertLines(sheetId, area, shift);
      return true;
    },
    remove: (sheetId, area, shift) => {
      if (!isLines(area)) return shifted(sheetId, area, shift);
      parts.removeLines(sheetId, area);
      return true;
    },
  };
}

function isLines({ rowCount, columnCount }: Rectangle): boolean {
  return rowCount === SHEET_ROWS || columnCount === SHEET_COLUMNS;
}
