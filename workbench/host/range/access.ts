import type { Rectangle } from "../../../src/model/place";
import type { Engine } from "../../engine/engine";
import { accessDenied } from "../errors";
import type { Cells } from "../place";
import { forEachPlace } from "../place";

/** On a protected sheet only unlocked cells can be written. */
export function assertWritable(
  engine: Engine,
  sheetId: string,
  cells: Iterable<{ readonly row: number; readonly column: number }>,
): void {
  if (!engine.protection(sheetId)) return;
  for (const { row, column } of cells)
    if (engine.cell(sheetId, row, column).style.locked) throw accessDenied();
}

/** The same for whole areas. */
export function assertAreasWritable(engine: Engine, { sheetId, areas }: Cells): void {
  if (engine.protection(sheetId)) for (const area of areas) assertWritable(engine, sheetId, placesOf(area));
}

/** Formatting a protected sheet is denied, unlocked cells included, unless the protection allows it. */
export function assertFormattable(engine: Engine, sheetId: string): void {
  if (engine.protection(sheetId)?.formatCells === false) throw accessDenied();
}

/** Rows and columns of a protected sheet stay as they are. */
export function assertUnprotected(engine: Engine, sheetId: string): void {
  if (engine.protection(sheetId)) throw accessDenied();
}

function placesOf(area: Rectangle): { row: number; column: number }[] {
  const places: { row: number; column: number }[] = [];
  forEachPlace(area, (row, column) => places.push({ row, column }));
  return places;
}
