import { BLANK_SHEET, type BookCell, type BookSheet } from "../../xlsx/book";
import { headings } from "./headings";
import { cell, LOOK } from "./look";
import { ABOUT, BANDS, NOTES, SCORECARD, WORDS } from "./words";

/** Where the headings stand: below the title, its second line and a blank row. */
const HEADING_ROW = 3;
const WIDTHS: Readonly<Record<number, number>> = { 0: 88, 1: 280, 2: 100 };
const FIGURE_WIDTH = 86;
const WORKING_WIDTH = 190;
const HEIGHTS: Readonly<Record<number, number>> = { 0: 50, 1: 52, [HEADING_ROW]: 84 };
/** Reference and measure stay in view; beside them the sheet was left at its last months. */
const FROZEN = 2;
const MONTHS_IN_VIEW = 4;
/** The columns after the months: the working, and the direction. */
const AFTER_MONTHS = 2;

/** The scorecard sheet: title, headings, measures under their sections, notes. */
export function scorecardSheet(
  upper: readonly string[],
  lower: readonly string[],
  measures: readonly (readonly string[])[],
  words: { readonly subtitle: string; readonly notes: readonly string[] },
  rowOf: (row: number, fields: readonly string[]) => readonly BookCell[],
): BookSheet {
  const width = upper.length;
  const { cells: headingCells, merges: headingMerges } = headings(upper, lower, HEADING_ROW);
  const cells: BookCell[] = [
    cell(0, 0, WORDS.title, LOOK.title),
    cell(1, 0, words.subtitle, LOOK.subtitle),
    ...headingCells,
  ];
  // As wide as what is frozen, so that the title is read wherever the sheet is scrolled to.
  const merges = [0, 1].map((row) => ({ row, column: 0, rowCount: 1, columnCount: FROZEN }));
  merges.push(...headingMerges);
  let row = HEADING_ROW + 2;
  let group = "";
  for (const fields of measures) {
    const [reference = ""] = fields;
    if (reference.split(".")[0] !== group) {
      group = reference.split(".")[0] ?? "";
      cells.push(
        ...upper.map((_, column) => cell(row, column, column ? "" : (BANDS[group] ?? ""), LOOK.band)),
      );
      merges.push({ row, column: 0, rowCount: 1, columnCount: width });
      row++;
    }
    cells.push(...rowOf(row, fields));
    row++;
  }
  row++;
  cells.push(cell(row, 0, NOTES, LOOK.noteHeading));
  words.notes.forEach((note, index) => cells.push(cell(row + 1 + index, 0, note, LOOK.note)));
  const columnWidths = Object.fromEntries(upper.map((_, column) => [column, widthOf(column, width)]));
  return {
    ...BLANK_SHEET,
    name: SCORECARD,
    cells,
    merges,
    columnWidths,
    rowHeights: HEIGHTS,
    frozen: { rows: HEADING_ROW + 2, columns: FROZEN },
    scrolledTo: { row: HEADING_ROW + 2, column: width - AFTER_MONTHS - MONTHS_IN_VIEW },
  };
}

/** The second sheet, which is no scorecard: a few plain sentences. */
export function aboutSheet(sentences: readonly string[]): BookSheet {
  const lines = sentences.map((sentence, index) => cell(index + 2, 0, sentence, LOOK.note));
  return { ...BLANK_SHEET, name: ABOUT, cells: [cell(0, 0, ABOUT, LOOK.title), ...lines] };
}

function widthOf(column: number, width: number): number {
  return column === width - 2 ? WORKING_WIDTH : (WIDTHS[column] ?? FIGURE_WIDTH);
}
