import type { CellValue } from "../../core/figures/cellValue";
import { readCell } from "../../core/figures/typed/readCell";
import { findPeriod } from "../../core/periods/readPeriod";
import { meaningOf } from "../measures/meanings";
import { readsAsMeasure } from "../measures/readsAsMeasure";
import type { TableRows } from "../tables/findTables";
import { isBlank, type View } from "../tables/view";
import { isTitle } from "../time/titlePeriod";
import type { MarkAbove, MeasureRow } from "./measureRow";
import { roleOfRow } from "./rowRole";

/** Rows or columns from the table within which a page has its title and its target. */
const MOST_ABOVE = 10;
/** `KPI 3 - `, `1.4 `: how the measure of a page is referred to, before its name. */
const REFERENCE = /^((?:[a-z]{1,5}[ .-]?)?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)(?: ?[:–—-] ?|[.)]? )(?=\S)/i;
/** `Target 2%`, `Tolerance: 3%`, and `Target` with its figure in the next cell. */
const MARK = /^\W*(target|tolerance)\b[\s:=–—-]*(.*)$/i;
const FIGURE = /^\D{0,3}[\d.,]+\s?%?$/;

interface CellOnPage {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Where a table is about one measure, its row may say no more than `Actual`: the title names it then, and its reference;
 * target and tolerance may stand between the title and the table. Rows of several measures come back as they are.
 */
export function onePage(
  view: View,
  table: TableRows,
  nameColumn: number,
  rows: readonly MeasureRow[],
): readonly MeasureRow[] {
  const [row] = rows;
  if (!row || rows.length > 1) return rows;
  const above = cellsAbove(view, table, nameColumn);
  const titles = above.map(({ text }) => text).filter(isName);
  const title = titles.find(namesMeasure) ?? titles[0] ?? (namesMeasure(view.sheet) ? view.sheet : null);
  const marks = { target: markIn(view, above, "target"), tolerance: markIn(view, above, "tolerance") };
  const named: MeasureRow = {
    ...row,
    ...((marks.target || marks.tolerance) && {
      marks: {
        ...(marks.target && { target: marks.target }),
        ...(marks.tolerance && { tolerance: marks.tolerance }),
      },
    }),
  };
  if (title === null) return [named];
  const [prefix, reference] = REFERENCE.exec(title) ?? [];
  return [
    {
      ...named,
      ...(reference !== undefined && { reference }),
      name: roleOfRow(row.name) === "actual" ? title.slice(prefix?.length ?? 0) : row.name,
    },
  ];
}

/** What stands above a table, or where measures run across beside it, the nearest first. */
function cellsAbove(view: View, table: TableRows, nameColumn: number): CellOnPage[] {
  const cells: CellOnPage[] = [];
  const look = (row: number, column: number): void => {
    if (!isBlank(view, row, column)) cells.push({ row, column, text: view.cell(row, column).text.trim() });
  };
  for (let row = table.headingStart - 1; row >= Math.max(0, table.headingStart - MOST_ABOVE); row--)
    for (let column = 0; column < view.columnCount; column++) look(row, column);
  for (let column = nameColumn - 1; column >= Math.max(0, nameColumn - MOST_ABOVE); column--)
    for (let row = table.headingStart; row < view.rowCount; row++) look(row, column);
  return cells;
}

/** A title that may name a measure: no sentence, no time alone, no mark. */
function isName(text: string): boolean {
  return (
    isTitle(text) &&
    !text.endsWith(".") &&
    !MARK.test(text) &&
    !FIGURE.test(text) &&
    findPeriod(text) === null
  );
}

function namesMeasure(text: string): boolean {
  return readsAsMeasure(text) || meaningOf(text) !== null;
}

/** The figure behind the word of a mark: 2% of `Target 2%`. */
export function figureOfMark(text: string): CellValue {
  const figure = (MARK.exec(text)?.[2] ?? text).trim();
  return readCell(figure, figure, "General");
}

function markIn(view: View, cells: readonly CellOnPage[], role: "target" | "tolerance"): MarkAbove | null {
  for (const { row, column, text } of cells) {
    const [, word, figure = ""] = MARK.exec(text) ?? [];
    if (word?.toLowerCase() !== role) continue;
    if (FIGURE.test(figure.trim())) return { row, column };
    const next = [
      { row, column: column + 1 },
      { row: row + 1, column },
    ].find((cell) => view.cell(cell.row, cell.column).value.kind === "number");
    if (figure === "" && next) return next;
  }
  return null;
}
