import type { CellContent } from "../../../core/figures/cellValue";
import type { PageBlock } from "../../../model/pages";
import type { Place, Rectangle } from "../../../model/place";
import type { SheetNow, SheetsNow } from "../../read/cellsNow";
import { bare } from "../formulaKind";
import { markOf } from "../sheetMark";

/** Cells that formulas speak of are told apart by Excel, which follows them; the rest of a formula stays as it was put. */
const CELL = /\$[A-Z]{1,3}\$\d+/g;

/** A mark of what a block is to hold. */
export function markOfBlock({ row, column, rowCount, columnCount, cells }: PageBlock): string {
  const rows = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => ""));
  // As one text: the journal has no room for a whole page.
  for (const cell of cells) {
    const line = rows[cell.row - row];
    if (line) line[cell.column - column] = spelt(cell.formula ?? cell.content, cell.formula !== null);
  }
  return markOf(rows);
}

/** The mark of what stands there now; `null` where nothing does. */
export function markNow(sheet: SheetNow, area: Rectangle): string | null {
  const rows = Array.from({ length: area.rowCount }, (_, down) =>
    Array.from({ length: area.columnCount }, (__, across) => {
      const cell = sheet.cell({ sheetId: "", sheet: "", row: area.row + down, column: area.column + across });
      return cell === null ? "" : spelt(cell.formula ?? cell.content, cell.formula !== null);
    }),
  );
  // Blank means that the page is not there, or no longer.
  return rows.some((line) => line.some((text) => text !== "")) ? markOf(rows) : null;
}

/** Every cell of an area of a sheet of ours. */
export function placesIn(sheet: string, area: Rectangle): Place[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, at) => ({
    ...{ sheetId: sheet, sheet },
    row: area.row + Math.floor(at / area.columnCount),
    column: area.column + (at % area.columnCount),
  }));
}

/** The first cell of a sheet of ours, which stands for it. */
export function corner(sheet: string): Place {
  return { sheetId: sheet, sheet, row: 0, column: 0 };
}

/** Whether a chart is on its sheet still. */
export function isDrawn(sheets: SheetsNow, sheet: string, name: string): boolean {
  return sheets.get(sheet)?.drawn?.includes(name) === true;
}

/** Two ways in which Excel may write one formula are one: with spaces, quotes and capitals or without. */
export function sameWriting(one: CellContent, other: CellContent): boolean {
  const isFormula = (content: CellContent) => typeof content === "string" && content.startsWith("=");
  return isFormula(one) && isFormula(other) ? bare(one) === bare(other) : one === other;
}

function spelt(content: CellContent, isFormula: boolean): string {
  return isFormula ? bare(content).replace(CELL, "#") : String(content);
}
