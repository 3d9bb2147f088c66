import type { CellContent } from "../../core/figures/cellValue";
import { columnCharacters } from "./columnCharacters";
import { printOnA4 } from "./printOnA4";

/** Points that a character takes at Excel's usual size of its usual font, on an average. */
const POINTS_PER_CHARACTER = 5.5;
/** The grey of a row of headings, which prints light. */
const HEADING_FILL = "#E7E6E6";
const FOOTER = "&A, page &P of &N";

/**
 * A sheet of ours as one would hand it over: columns as wide as they need, text that wraps, a filter over its headings, A4
 * that can be read, its headings on every page and the page's number at the foot.
 */
export function makeReadable(
  sheet: Excel.Worksheet,
  rows: readonly (readonly CellContent[])[],
  formats: readonly (string | null)[] = [],
): void {
  // Rows differ in length where the last columns are blank.
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  const whole = sheet.getRangeByIndexes(0, 0, rows.length, width);
  // Wrapped, so that a sentence is read whole; Excel makes the row as high as it needs.
  whole.format.wrapText = true;
  whole.format.verticalAlignment = "Top";
  const headings = sheet.getRangeByIndexes(0, 0, 1, width).format;
  headings.font.bold = true;
  headings.fill.color = HEADING_FILL;
  columnCharacters(rows, formats).forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, rows.length, 1).format.columnWidth = characters * POINTS_PER_CHARACTER;
  });
  // The headings stay in sight while the list is scrolled.
  sheet.freezePanes.freezeRows(1);
  // Filters and page set-up came with ExcelApi 1.9: before it the sheet is as readable, and prints as Excel has it.
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return;
  sheet.autoFilter.apply(whole);
  printOnA4(sheet, { orientation: "Landscape", footer: FOOTER });
  sheet.pageLayout.setPrintTitleRows("$1:$1");
}
