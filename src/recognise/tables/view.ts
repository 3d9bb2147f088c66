// Lets all reading assume that measures go down the sheet. A sheet whose measures run across is turned, cells are read
// when first asked for, and every cell still knows its place in the sheet.

import type { CellContent } from "../../core/figures/cellValue";
import { withoutShownLetter } from "../../core/figures/formats/letterFormat";
import { readSheetCell } from "../../core/figures/typed/readSheetCell";
import type { Grid } from "../../model/grid";
import { bareDates } from "../time/numbers/bareDates";
import { numberedPeriods } from "../time/numbers/numberedPeriods";
import type { Cell } from "./cell";
import type { Place } from "../../model/place";
import type { Fact } from "../../model/scorecard";

/** Cells with measures going down, and where each stands in its sheet: all that reading a measure needs. */
export interface Cells {
  cell(row: number, column: number): Cell;
  place(row: number, column: number): Place;
}

/** A grid, or some columns of it, with measures going down: as it stands, or turned where measures run across. */
export interface View extends Cells {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly turned: boolean;
  readonly sheet: string;
  /** The name of the workbook's file, where it is known. */
  readonly file?: string;
  /** The financial year that the workbook's cover names for sheets of one month. */
  readonly year: number | null;
  /** Whether the view's row (or column) is hidden in the sheet. */
  hiddenRow(row: number): boolean;
  hiddenColumn(column: number): boolean;
}

const NOTHING: Cell = { content: "", text: "", format: "General", formula: null, value: { kind: "blank" } };

/** Looks at a grid; cells are read once, when they are first asked for. */
export function viewOf(grid: Grid, year: number | null = null): View {
  const read: Cell[][] = [];
  const dates = datesOf(grid);
  const rowCount = grid.values.length;
  const columnCount = grid.values[0]?.length ?? 0;
  const hiddenRows = new Set(grid.hiddenRows.map((row) => row - grid.row));
  const hiddenColumns = new Set(grid.hiddenColumns.map((column) => column - grid.column));
  return {
    rowCount,
    columnCount,
    turned: false,
    sheet: grid.sheet,
    ...(grid.file !== undefined && { file: grid.file }),
    year,
    cell(row, column) {
      if (row < 0 || column < 0 || row >= rowCount || column >= columnCount) return NOTHING;
      const line = (read[row] ??= []);
      return (line[column] ??= dates(row, column) ?? readGridCell(grid, row, column));
    },
    place: (row, column) => ({
      sheetId: grid.sheetId,
      sheet: grid.sheet,
      row: grid.row + row,
      column: grid.column + column,
    }),
    hiddenRow: (row) => hiddenRows.has(row),
    hiddenColumn: (column) => hiddenColumns.has(column),
  };
}

/** The same cells with rows and columns exchanged. */
export function turn(view: View): View {
  return {
    rowCount: view.columnCount,
    columnCount: view.rowCount,
    turned: !view.turned,
    sheet: view.sheet,
    ...(view.file !== undefined && { file: view.file }),
    year: view.year,
    cell: (row, column) => view.cell(column, row),
    place: (row, column) => view.place(column, row),
    hiddenRow: (row) => view.hiddenColumn(row),
    hiddenColumn: (column) => view.hiddenRow(column),
  };
}

/** Some neighbouring columns of a view, as if there were no others. */
export function columnsOf(view: View, from: number, count: number): View {
  return {
    ...view,
    columnCount: count,
    cell: (row, column) => (column < 0 || column >= count ? NOTHING : view.cell(row, from + column)),
    place: (row, column) => view.place(row, from + column),
    hiddenColumn: (column) => view.hiddenColumn(from + column),
  };
}

/** Whether a cell holds nothing. */
export function isBlank(cells: Cells, row: number, column: number): boolean {
  return cells.cell(row, column).value.kind === "blank";
}

/** Which columns of each row are filled, as far as it was asked. */
const FILLED = new WeakMap<View, (readonly number[])[]>();

/** The columns of a row that hold something. */
export function filledColumns(view: View, row: number): readonly number[] {
  const known = FILLED.get(view) ?? [];
  if (known.length === 0) FILLED.set(view, known);
  return (known[row] ??= findFilled(view, row));
}

function findFilled(view: View, row: number): readonly number[] {
  const filled: number[] = [];
  for (let column = 0; column < view.columnCount; column++)
    if (!isBlank(view, row, column)) filled.push(column);
  return filled;
}

/** The fact that a cell states. */
export function factAt(cells: Cells, row: number, column: number): Fact {
  const { content, formula, format, value } = cells.cell(row, column);
  return { place: cells.place(row, column), value, content, formula, format };
}

/** Cells in rows or columns of numbers that step like months, as a person reads them. */
function datesOf(grid: Grid): (row: number, column: number) => Cell | null {
  const found = new Map<string, Cell>();
  const { rows, columns } = maybeDated(grid.values);
  for (const row of rows) {
    const cells = (grid.values[row] ?? []).map((_, column) => readGridCell(grid, row, column));
    for (const [column, cell] of [...numberedPeriods(cells), ...bareDates(cells, grid.date1904)])
      found.set(`${row},${column}`, cell);
  }
  for (const column of columns) {
    const cells = grid.values.map((_, row) => readGridCell(grid, row, column));
    for (const [row, cell] of bareDates(cells, grid.date1904)) found.set(`${row},${column}`, cell);
  }
  return found.size === 0 ? () => null : (row, column) => found.get(`${row},${column}`) ?? null;
}

/** The rows and columns that hold two such numbers or days: most hold none, and each cell is looked at once. */
function maybeDated(values: Grid["values"]): { readonly rows: number[]; readonly columns: number[] } {
  const inRow = new Array<number>(values.length).fill(0);
  const inColumn = new Array<number>(values[0]?.length ?? 0).fill(0);
  values.forEach((line, row) => {
    line.forEach((content, column) => {
      if (!mayBeDate(content)) return;
      inRow[row] = (inRow[row] ?? 0) + 1;
      inColumn[column] = (inColumn[column] ?? 0) + 1;
    });
  });
  const several = (counts: readonly number[]) => counts.flatMap((count, at) => (count > 1 ? [at] : []));
  return { rows: several(inRow), columns: several(inColumn) };
}
function mayBeDate(content: CellContent): boolean {
  if (typeof content === "number")
    return Number.isInteger(content)
      ? content >= LEAST_DATE
      : content > FIRST_POINTED_YEAR && content < LAST_POINTED_YEAR;
  return typeof content === "string" && /^(?:\d\d(?:[ -][a-z]{3}|[/.-]\d\d$)|p ?\d)/i.test(content);
}
/** The first day of 2000. */
const LEAST_DATE = 36_526;
/** Between these lies `2024.09` as a number. */
const FIRST_POINTED_YEAR = 2000;
const LAST_POINTED_YEAR = 2100;

function readGridCell(grid: Grid, row: number, column: number): Cell {
  const content = grid.values[row]?.[column] ?? "";
  const format = grid.numberFormats[row]?.[column] ?? "General";
  const text = withoutShownLetter(grid.text[row]?.[column] ?? "", format);
  const typed = grid.formulas[row]?.[column];
  const formula = typeof typed === "string" && typed.startsWith("=") && typed !== content ? typed : null;
  let alike = known.get(content);
  if (alike?.text !== text || alike.format !== format) {
    alike = { content, text, format, formula: null, value: readSheetCell(content, text, format) };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(content, alike);
  }
  return formula === null ? alike : { content, text, format, formula, value: alike.value };
}

/**
 * Cells as they were last read, by what they hold: figures and statuses come again and again, so that they are read once,
 * and a workbook of a million figures has far fewer values.
 */
const known = new Map<CellContent, Cell>();
/** More are not remembered at a time. */
const MOST_KNOWN = 20_000;
