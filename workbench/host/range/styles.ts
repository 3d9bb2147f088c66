import type { CellStyle } from "../../../xlsx/book";
import { PLAIN } from "../../../xlsx/book";
import type { CellWrite } from "../../engine/engine";
import { assertFormattable } from "./access";
import type { HostContext } from "../context";
import { notImplemented } from "../errors";
import type { Cells } from "../place";
import { countCells, forEachPlace } from "../place";

/** More cells than anyone formats one by one: whole rows and columns. */
const MOST_CELLS = 1_000_000;

/** What all cells have in common; `null` where they differ, as Excel answers. */
export function common<T>({ engine }: HostContext, cells: Cells, part: (style: CellStyle) => T): T | null {
  let found: T | undefined;
  let mixed = false;
  const add = (value: T): void => {
    if (found === undefined) found = value;
    else if (found !== value) mixed = true;
  };
  let looked = 0;
  for (const area of cells.areas) {
    engine.forEachCell(cells.sheetId, area, (row, column) => {
      looked += 1;
      if (!mixed) add(part(engine.cell(cells.sheetId, row, column).style));
    });
  }
  if (looked < countCells(cells)) add(part(PLAIN));
  return mixed || found === undefined ? null : found;
}

/** Gives all cells these parts of a style. */
export function restyle({ engine }: HostContext, cells: Cells, style: Partial<CellStyle>): void {
  assertFormattable(engine, cells.sheetId);
  const writes: CellWrite[] = [];
  if (countCells(cells) > MOST_CELLS) {
    if (!takesAway(style)) throw notImplemented("the formatting of whole rows and columns");
    for (const area of cells.areas) {
      engine.forEachCell(cells.sheetId, area, (row, column) => writes.push({ row, column, style }));
    }
  } else {
    for (const area of cells.areas) forEachPlace(area, (row, column) => writes.push({ row, column, style }));
  }
  engine.write(cells.sheetId, writes);
}

/** Whether the style is what a plain cell has anyway, so that blank cells need nothing done. */
function takesAway(style: Partial<CellStyle>): boolean {
  return (Object.keys(style) as (keyof CellStyle)[]).every((part) => style[part] === PLAIN[part]);
}
