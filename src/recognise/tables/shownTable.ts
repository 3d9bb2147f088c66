import type { Role, Scorecard } from "../../model/scorecard";
import type { LineSetting, SheetSettings } from "../../model/settings";
import { bodyRows, type TableRows } from "./findTables";
import { readLines } from "../columns/readLines";
import type { TableLine } from "../columns/tableLine";
import { readScorecard } from "../readScorecard";
import { filledColumns, type View } from "./view";

/** Share of its cells by which a column is one of words, or of figures. */
const COLUMN_SHARE = 0.5;

/**
 * The table whose row of headings the analyst showed, understood as far as it can be: where no column reads as the measures,
 * the first of words is taken for them, and where none reads as their values, the columns of figures. `null` where the
 * row is not on this sheet any more, or nothing stands beneath it.
 */
export function shownScorecard(view: View, settings: SheetSettings): Scorecard | null {
  const { headings } = settings;
  const row = headings ? rowWith(view, headings) : null;
  if (row === null) return null;
  const table: TableRows = {
    headingStart: row,
    bodyStart: row + 1,
    bodies: [{ start: row + 1, end: view.rowCount }],
  };
  return (
    readScorecard(view, table, settings) ?? readScorecard(view, table, withNeeded(view, table, settings))
  );
}

/** The row that holds just these texts, in their order: it is found again after rows above it were inserted. */
function rowWith(view: View, headings: readonly string[]): number | null {
  const wanted = JSON.stringify(headings);
  for (let row = 0; row < view.rowCount; row++) {
    const texts = filledColumns(view, row).map((column) => view.cell(row, column).text.trim());
    if (texts.length === headings.length && JSON.stringify(texts) === wanted) return row;
  }
  return null;
}

/** The settings with a column for the measures and columns for their values, where none was found. */
function withNeeded(view: View, table: TableRows, settings: SheetSettings): SheetSettings {
  const lines = readLines(view, table, settings);
  const rows = bodyRows(table).filter((row) => filledColumns(view, row).length > 1);
  const isMostly = (column: number, kinds: readonly string[]): boolean => {
    const fitting = rows.filter((row) => kinds.includes(view.cell(row, column).value.kind));
    return fitting.length > rows.length * COLUMN_SHARE;
  };
  const needed = (role: Role, found: readonly TableLine[]): LineSetting[] =>
    lines.some(({ line }) => line.role === role)
      ? []
      : found.map(({ line: { heading, index } }) => ({ heading, index, role }));
  const free = lines.filter(({ line }) => line.role === "ignored");
  const words = free.filter(({ column }) => isMostly(column, ["text"])).slice(0, 1);
  const figures = free.filter(({ column }) => isMostly(column, ["number", "several", "lost"]));
  return {
    ...settings,
    lines: [...needed("measure", words), ...needed("actual", figures), ...settings.lines],
  };
}
