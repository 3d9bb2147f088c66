/**
 * Brings the cells of a page up to date without touching what the analyst made of it: a typed commentary, a formula
 * that was replaced, a cell that was cleared, a number format that was set.
 */

import type { CellContent } from "../../core/figures/cellValue";
import type { OwnSheet, PageBlock, PageCell, PageCellChange } from "../../model/pages";
import type { SlotCell } from "../page/pageBlock";
import { SEPARATOR } from "../page/pageFacts";
import { formatAt, sameFormat, valueAt, writtenAt } from "./ownCells";

/** The cells of a page to be written, and the fields that are left because the analyst typed there. */
export interface CellsToUpdate {
  readonly cells: readonly PageCellChange[];
  /** Names of the fields in which the analyst typed something. */
  readonly hers: readonly string[];
}

/**
 * The cells of a page that do not say what they should. A typed commentary is never written over; nor is a cell whose
 * formula the analyst replaced, or one that was cleared while its label still stands. A number format follows only
 * where it is one of those the page was written with (`written`): any other is the analyst's.
 */
export function pageUpdate(
  sheet: OwnSheet,
  cells: readonly SlotCell[],
  written: (field: SlotCell["slot"]["field"]) => readonly string[] = () => [],
): CellsToUpdate {
  const changes: PageCellChange[] = [];
  const hers: string[] = [];
  for (const cell of cells) {
    const before = writtenAt(sheet, cell.row, cell.column);
    if (cell.slot.field === "commentary" && !cell.isLabel && !isScorecards(before, cell)) continue;
    const shown = formatAt(sheet, cell.row, cell.column);
    const follows = written(cell.slot.field).some((one) => sameFormat(one, shown));
    const format = follows || before === "" ? cell.format : null;
    if (isSameCell(before, cell)) {
      if (format !== null && !sameFormat(format, shown))
        changes.push(pageCellChange(sheet, { ...cell, format }, before));
      continue;
    }
    const label = cells.find((one) => one.isLabel && one.slot === cell.slot);
    const labelStands = label !== undefined && valueAt(sheet, label.row, label.column) !== "";
    if (isOurs(before, cell, labelStands)) changes.push(pageCellChange(sheet, { ...cell, format }, before));
    else hers.push(cell.slot.field);
  }
  return { cells: changes, hers: [...new Set(hers)] };
}

/**
 * The cells of a block of figures that do not say what they should, and cells that hold what is no longer needed.
 * Nobody types there, so all of the block is kept right.
 */
export function dataUpdate(sheet: OwnSheet, block: PageBlock): readonly PageCellChange[] {
  const wanted = new Map(block.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const changes: PageCellChange[] = [];
  for (let row = block.row; row < block.row + block.rowCount; row++)
    for (let column = block.column; column < block.column + block.columnCount; column++) {
      const before = writtenAt(sheet, row, column);
      const cell = wanted.get(`${row} ${column}`) ?? {
        row,
        column,
        content: "",
        formula: null,
        format: null,
      };
      const isShown = cell.format === null || sameFormat(cell.format, formatAt(sheet, row, column));
      if (!isSameCell(before, cell) || !isShown) changes.push(pageCellChange(sheet, cell, before));
    }
  return changes;
}

/** The change of one cell, with its number format where that changes too. */
export function pageCellChange(
  { sheet, ...own }: OwnSheet,
  cell: PageCell,
  before: CellContent,
): PageCellChange {
  const { row, column, formula, content, format } = cell;
  const formatBefore = formatAt({ sheet, ...own }, row, column);
  const isBlank = before === "";
  return {
    ...{ sheet, row, column, before, after: formula ?? content, isFormula: formula !== null },
    ...(format !== null && (isBlank || !sameFormat(format, formatBefore)) && { format }),
    ...(format !== null && !isBlank && !sameFormat(format, formatBefore) && { formatBefore }),
  };
}

/** Whether a cell holds this already. */
export function isSameCell(before: CellContent, { formula, content }: PageCell): boolean {
  if (formula === null) return before === content;
  return sameFormula(before, formula);
}

/** Whether Excel holds this formula. It may have written the sheet's name without quotes, or spaced it anew. */
export function sameFormula(before: CellContent, formula: string): boolean {
  return typeof before === "string" && bare(before) === bare(formula);
}

function bare(formula: string): string {
  return formula.replace(/("[^"]*")|[\s']+/g, (_, quoted: string | undefined) => quoted ?? "");
}

/** Whether the commentary's box shows the scorecard's own comment, or waits for one. */
function isScorecards(before: CellContent, { formula }: SlotCell): boolean {
  return formula !== null && (before === "" || (typeof before === "string" && before.startsWith("=")));
}

/** Whether the add-in wrote what stands in the cell: a formula, or a text that begins as its own does. */
function isOurs(before: CellContent, { isLabel, slot, content }: SlotCell, labelStands: boolean): boolean {
  if (slot.field === "commentary" && !isLabel) return true;
  if (before === "") return isLabel || !labelStands;
  if (typeof before !== "string") return false;
  if (before.startsWith("=")) return true;
  if (slot.field === "status" && !isLabel) return STATUS.test(before);
  if (slot.field === "subtitle") return before.includes(SEPARATOR);
  const [first] = String(content).split(" ");
  return first !== undefined && first !== "" && before.startsWith(first);
}

/** A status as the add-in writes it without a formula: `G – Green`, `– no status`. */
const STATUS = /^[GAR–] ?(?:–|no status)/;
