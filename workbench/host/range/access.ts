import type { Rectangle } from "../../../src/model/place";
import type { SheetAct } from "../../../xlsx/sheetProtection";
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

/** Lines go only where every cell of them that is used is unlocked. */
export function assertAreaUnlocked(engine: Engine, { sheetId, areas }: Cells): void {
  for (const area of areas)
    engine.forEachCell(sheetId, area, (row, column) => assertWritable(engine, sheetId, [{ row, column }]));
}

/** What a protected sheet's options must allow, unlocked cells included. */
export function assertAllowed(engine: Engine, sheetId: string, act: SheetAct): void {
  const protection = engine.protection(sheetId);
  if (protection && !protection.allows.includes(act)) throw accessDenied();
}

/** Formatting a protected sheet is denied, unlocked cells included, unless the protection allows it. */
export function assertFormattable(engine: Engine, sheetId: string): void {
  assertAllowed(engine, sheetId, "formatCells");
}

/** What no option of a protection allows. */
export function assertUnprotected(engine: Engine, sheetId: string): void {
  if (engine.protection(sheetId)) throw accessDenied();
}

function placesOf(area: Rectangle): { row: number; column: number }[] {
  const places: { row: number; column: number }[] = [];
  forEachPlace(area, (row, column) => places.push({ row, column }));
  return places;
}
