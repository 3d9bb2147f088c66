import type { FUniver } from "@univerjs/core/facade";
import type { Rectangle } from "../../src/model/place";
import type { Engine } from "../engine/engine";
import { areaOfMatrix } from "../engine/univer/univerEvents";
import { notify } from "./notice";

const LOCKED =
  "This cell is on a protected sheet and is locked. In Excel too, it can be changed once the sheet is unprotected.";

const WRITE = "sheet.mutation.set-range-values";
const MOVES_LINES = /^sheet\.mutation\.(insert|remove)-(row|rows|col)$/;

/** What Delete does to the selection: nobody but the user gives this command, whatever the host is doing meanwhile. */
const CLEARS = "sheet.command.clear-selection-content";

interface Mutation {
  readonly subUnitId?: string;
  readonly cellValue?: Parameters<typeof areaOfMatrix>[0];
}

/**
 * Protected sheets refuse the user's own edits of their locked cells, as Excel does; the add-in's writes are the
 * host's business. Gives back how to stop.
 */
export function guardLockedCells(api: FUniver, engine: Engine, hostIsWriting: () => boolean): () => void {
  const locked = (sheetId: string, area: Rectangle): boolean => {
    if (engine.protection(sheetId) === null) return false;
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        if (engine.cell(sheetId, row, column).style.locked) return true;
      }
    }
    return false;
  };
  const selectionIsLocked = (): boolean => {
    const selected = engine.selection();
    return selected?.areas.some((area) => locked(selected.sheetId, area)) === true;
  };
  const typing = api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const cell = { row: event.row, column: event.column, rowCount: 1, columnCount: 1 };
    if (!locked(event.worksheet.getSheetId(), cell)) return;
    event.cancel = true;
    notify(LOCKED);
  });
  const writing = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id === CLEARS && selectionIsLocked()) {
      event.cancel = true;
      return notify(LOCKED);
    }
    if (hostIsWriting() || event.options?.["fromFormula"] === true) return;
    const { subUnitId = "", cellValue } = (event.params ?? {}) as Mutation;
    const area = event.id === WRITE ? areaOfMatrix(cellValue ?? {}) : null;
    const moves = MOVES_LINES.test(event.id) && engine.protection(subUnitId) !== null;
    if (!moves && (area === null || !locked(subUnitId, area))) return;
    event.cancel = true;
    notify(LOCKED);
  });
  return () => {
    typing.dispose();
    writing.dispose();
  };
}
