import type { Rectangle } from "../../src/model/place";
import { PLAIN } from "../../xlsx/book";
import { movedArea } from "../../xlsx/lines/lineMove";
import { movedFormula } from "../../xlsx/lines/movedFormula";
import { SHEET_COLUMNS, SHEET_ROWS, intersection } from "./address";
import type { CellWrite, Engine, EngineEvent } from "./engine";
import { moveOf } from "./moveOf";

type Structure = Extract<EngineEvent, { kind: "structure" }>;
type Cells = Pick<Engine, "sheets" | "cell" | "forEachCell" | "write" | "merges" | "merge" | "unmerge"> & {
  /** Whether a cell holds something of its own, and not only what a formula fills it with. */
  readonly holds: (sheetId: string, row: number, column: number) => boolean;
};

const WHOLE_SHEET: Rectangle = { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS };

/**
 * Moves the cells beside those that come or go, with their looks and merges, and lets every formula of the workbook
 * follow. Cells that come look like those above them, or on their left. A merged area that reaches beyond the cells
 * that move would be torn: `false`, and nothing is done.
 */
export function shiftCells(cells: Cells, event: Structure): boolean {
  const { sheetId, area } = event;
  const move = moveOf(event);
  const region = regionOf(event);
  const merges = cells.merges(sheetId).filter((merge) => intersection(merge, region));
  const torn = merges.some((merge) => !isInside(merge, region));
  if (torn) return false;
  const writes = new Map<string, CellWrite>();
  const put = (write: CellWrite): void => void writes.set(`${write.row} ${write.column}`, write);
  const blank = { content: { value: "" }, style: PLAIN } as const;
  const sheetName = cells.sheets().find(({ id }) => id === sheetId)?.name ?? "";
  const on = { sheet: sheetName, move };
  const sources: { row: number; column: number }[] = [];
  cells.forEachCell(sheetId, region, (row, column) => {
    sources.push({ row, column });
    put({ row, column, ...blank });
  });
  if (move.inserted) for (const write of freshCells(cells, event)) put(write);
  for (const { row, column } of sources) {
    const to = movedArea({ row, column, rowCount: 1, columnCount: 1 }, move);
    if (!to) continue;
    const { content, formula, style } = cells.cell(sheetId, row, column);
    const held = cells.holds(sheetId, row, column);
    const moved =
      formula === null ? { value: held ? content : "" } : { formula: movedFormula(formula, sheetName, on) };
    put({ row: to.row, column: to.column, content: moved, style });
  }
  const elsewhere = cells.sheets().map((sheet) => ({ sheet, found: formulasThatMove(sheet) }));
  for (const merge of merges) cells.unmerge(sheetId, merge);
  cells.write(sheetId, [...writes.values()]);
  for (const { sheet, found } of elsewhere) if (found.length > 0) cells.write(sheet.id, found);
  for (const merge of merges) {
    const to = movedArea(merge, move);
    if (to) cells.merge(sheetId, to);
  }
  return true;

  function formulasThatMove({ id, name }: { readonly id: string; readonly name: string }): CellWrite[] {
    const found: CellWrite[] = [];
    cells.forEachCell(id, WHOLE_SHEET, (row, column) => {
      if (id === sheetId && intersection({ row, column, rowCount: 1, columnCount: 1 }, region)) return;
      const { formula } = cells.cell(id, row, column);
      const moved = formula === null ? null : movedFormula(formula, name, on);
      if (moved !== null && moved !== formula) found.push({ row, column, content: { formula: moved } });
    });
    return found;
  }

  function isInside(merge: Rectangle, within: Rectangle): boolean {
    const shared = intersection(merge, within);
    const whole = shared?.rowCount === merge.rowCount && shared.columnCount === merge.columnCount;
    return whole && (move.inserted || !intersection(merge, area) || movedArea(merge, move) === null);
  }
}

/** The cells from those that come or go to the end of the sheet. */
function regionOf({ area, shift }: Structure): Rectangle {
  return shift === "down" || shift === "up"
    ? { ...area, rowCount: SHEET_ROWS - area.row }
    : { ...area, columnCount: SHEET_COLUMNS - area.column };
}

/** Cells that come, with the look of the one above or on the left. */
function freshCells(cells: Cells, { sheetId, area, shift }: Structure): CellWrite[] {
  const [down, across] = shift === "down" ? [1, 0] : [0, 1];
  const fresh: CellWrite[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const from = down ? { row: area.row - 1, column } : { row, column: area.column - across };
      const { style } =
        from.row < 0 || from.column < 0 ? { style: PLAIN } : cells.cell(sheetId, from.row, from.column);
      fresh.push({ row, column, content: { value: "" }, style });
    }
  }
  return fresh;
}
