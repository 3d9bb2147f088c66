import type { Rectangle } from "../../src/model/place";
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

export function rangePlace(sheetId: string, area: Rectangle): RangePlace {
  if (!onSheet(area)) throw invalidArgument();
  return { sheetId, areas: [area] };
}

export const WHOLE_SHEET: Rectangle = { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS };

export function cellCount(cells: Cells): number {
  return cells.areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
}

/** `Scorecard!A1:B2`, and for several areas `Scorecard!A1,Scorecard!C1`. */
export function addressOf(engine: Engine, cells: Cells): string {
  const sheet = quoteSheet(sheetOf(engine, cells.sheetId).name);
  return cells.areas.map((area) => `${sheet}!${formatArea(area)}`).join(",");
}

export function sheetOf(engine: Engine, sheetId: string): ReturnType<Engine["sheets"]>[number] {
  const sheet = engine.sheets().find((one) => one.id === sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** The area that an address or a defined name means on a sheet. */
export function areaFrom(engine: Engine, address: string): Rectangle {
  const { area } = splitAddress(address);
  const named = engine.names().find(({ name }) => name.toLowerCase() === area.trim().toLowerCase());
  const found = parseArea(named ? splitAddress(named.formula.replace(/^=/, "")).area : area);
  if (!found) throw invalidArgument();
  return found;
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
