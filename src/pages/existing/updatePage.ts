import type { CellContent } from "../../core/figures/cellValue";
import type { OwnSheet, PageBlock, PageCell, PageCellChange } from "../../model/pages";
import type { SlotCell } from "../page/pageBlock";
import { SEPARATOR } from "../page/pageFacts";
import { formatAt, sameFormat, valueAt, writtenAt } from "./ownCells";

/** What becomes of the cells of a page. */
export interface CellsToUpdate {
  readonly cells: readonly PageCellChange[];
  /** Fields in which the user typed something, which is left. */
  readonly hers: readonly string[];
}

/**
 * The cells of a page that do not say what they should. A commentary that was typed is never written over; a cell whose
 * formula the user replaced stays so, and so does one that was cleared below a label that stands. A number format
 * follows where it is one of `written`, those that the page was last written with: any other is the analyst's.
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

/** The cells of a block of figures that do not say what they should, and those that are no longer needed. */
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

/** A cell as it will be, and its number format where that is another one, too. */
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

/** Excel may write a sheet's name with quotes or without, and space a formula anew. */
export function isSameCell(before: CellContent, { formula, content }: PageCell): boolean {
  if (formula === null) return before === content;
  return sameFormula(before, formula);
}

/** Excel has written the formula as it was put, but for quotes and spaces. */
export function sameFormula(before: CellContent, formula: string): boolean {
  return typeof before === "string" && bare(before) === bare(formula);
}

function bare(formula: string): string {
  return formula.replace(/("[^"]*")|[\s']+/g, (_, quoted: string | undefined) => quoted ?? "");
}

/** The box holds the scorecard's own comment, or waits for one. */
function isScorecards(before: CellContent, { formula }: SlotCell): boolean {
  return formula !== null && (before === "" || (typeof before === "string" && before.startsWith("=")));
}

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

const STATUS = /^[GAR–] ?(?:–|no status)/;
