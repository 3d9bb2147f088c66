import type { CellContent } from "../../core/figures/cellValue";

/** Points that a character takes at the usual size of the usual font. */
const POINTS_PER_CHARACTER = 5.5;
/** Characters of the narrowest and of the widest column: longer text wraps. */
const FEWEST_CHARACTERS = 8;
const MOST_CHARACTERS = 48;
/** The grey of a row of headings, which prints light. */
const HEADING_FILL = "#E7E6E6";

/** A sheet of ours as one would hand it over: columns as wide as they need, text that wraps, A4 with nothing cut off. */
export function makeReadable(sheet: Excel.Worksheet, rows: readonly (readonly CellContent[])[]): void {
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  const all = sheet.getRangeByIndexes(0, 0, rows.length, width).format;
  all.wrapText = true;
  all.verticalAlignment = "Top";
  const headings = sheet.getRangeByIndexes(0, 0, 1, width).format;
  headings.font.bold = true;
  headings.fill.color = HEADING_FILL;
  for (let column = 0; column < width; column += 1) {
    const longest = Math.max(...rows.map((cells) => String(cells[column] ?? "").length));
    const characters = Math.min(MOST_CHARACTERS, Math.max(FEWEST_CHARACTERS, longest + 2));
    sheet.getRangeByIndexes(0, column, rows.length, 1).format.columnWidth = characters * POINTS_PER_CHARACTER;
  }
  sheet.freezePanes.freezeRows(1);
  // Page set-up came with ExcelApi 1.9: before it the sheet is as readable, and prints as Excel has it.
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return;
  sheet.pageLayout.paperSize = "A4";
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
}
