import type { Rectangle } from "../../src/model/place";
import type { BookTable } from "../../xlsx/book";
import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  formatArea,
  onSheet,
  parseArea,
  quoteSheet,
  splitAddress,
} from "../engine/address";
import type { Engine } from "../engine/engine";
import { invalidArgument, itemNotFound } from "./errors";

/** Cells of one sheet: one rectangle for a Range, one or more for RangeAreas. */
export interface Cells {
  readonly sheetId: string;
  readonly areas: readonly Rectangle[];
}

/** Cells in one rectangle. */
export interface RangePlace extends Cells {
  readonly areas: readonly [Rectangle];
}

/** A rectangle as the cells of a range, refused where it leads off the sheet. */
export function rangePlace(sheetId: string, area: Rectangle): RangePlace {
  if (!onSheet(area)) throw invalidArgument();
  return { sheetId, areas: [area] };
}

/** All cells of a sheet: what `getRange()` without an address gives. */
export const WHOLE_SHEET: Rectangle = { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS };

/** How many cells there are, those in several areas counted in each. */
export function countCells(cells: Cells): number {
  return cells.areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
}

/** `Scorecard!A1:B2`, and for several areas `Scorecard!A1,Scorecard!C1`. */
export function addressOfCells(engine: Engine, cells: Cells): string {
  const sheet = quoteSheet(sheetOf(engine, cells.sheetId).name);
  return cells.areas.map((area) => `${sheet}!${formatArea(area)}`).join(",");
}

/** The sheet of that id, refused as Excel does where it has been deleted. */
export function sheetOf(engine: Engine, sheetId: string): ReturnType<Engine["sheets"]>[number] {
  const sheet = engine.sheets().find((one) => one.id === sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** The area that an address or a defined name means on a sheet; what lies on another sheet is refused. */
export function areaFrom(engine: Engine, sheetId: string, address: string): Rectangle {
  const own = sheetOf(engine, sheetId).name;
  const isElsewhere = (sheet: string | null): boolean =>
    sheet !== null && sheet.toLowerCase() !== own.toLowerCase();
  const { sheet, area } = splitAddress(address.replace(/^=/, ""));
  const plain = parseArea(area);
  const target = plain ? { sheet, area } : splitAddress(nameMeant(engine, own, area) ?? "");
  const found = plain ?? parseArea(target.area);
  if (!found || isElsewhere(sheet) || isElsewhere(target.sheet)) throw invalidArgument();
  return found;
}

/** What a defined name stands for, a sheet's own before the workbook's. */
function nameMeant(engine: Engine, sheet: string, wanted: string): string | null {
  const alike = engine.names().filter(({ name }) => name.toLowerCase() === wanted.trim().toLowerCase());
  const found = alike.find((one) => one.sheet === sheet) ?? alike.find((one) => one.sheet === null);
  if (found) return found.formula.replace(/^=/, "");
  const table = engine.tables().find(({ name }) => name.toLowerCase() === wanted.trim().toLowerCase());
  return table ? `${quoteSheet(table.sheet)}!${formatArea(tableData(table))}` : null;
}

/** The cells of a table between its headings and its totals. */
function tableData({ range, headings, totals }: BookTable): Rectangle {
  return { ...range, row: range.row + headings, rowCount: range.rowCount - headings - totals };
}

/** Calls `visit` for each cell, by rows, with the place inside its rectangle. */
export function forEachPlace(
  area: Rectangle,
  visit: (row: number, column: number, atRow: number, atColumn: number) => void,
): void {
  for (let atRow = 0; atRow < area.rowCount; atRow += 1) {
    for (let atColumn = 0; atColumn < area.columnCount; atColumn += 1) {
      visit(area.row + atRow, area.column + atColumn, atRow, atColumn);
    }
  }
}

/** `Sheet1!A1:B2` with every part fixed. */
export function absolute(address: string): string {
  const { sheet, area } = splitAddress(address);
  const fixed = area.replace(/([A-Z]+)|(\d+)/g, "$$$&");
  return sheet === null ? fixed : `${address.slice(0, address.lastIndexOf("!"))}!${fixed}`;
}
