import type { CellContent } from "../../src/core/figures/cellValue";
import { BLANK_SHEET, PLAIN, type BookCell, type BookSheet } from "../../xlsx/book";
import { writeBook } from "../../xlsx/writeBook";
import { printableLine } from "../plainText";
import { byUrgency, findingCount, type ReportedBook } from "./many";

const HEADING = { ...PLAIN, bold: true };
const WRAPPED = { ...PLAIN, wrap: true, vertical: "top" as const };
/** A sheet has no more rows; what is beyond is in the workbooks' own checks. */
const MOST_ROWS = 1_000_000;

/** The report as a workbook: one sheet with a row for each workbook, one with a row for each finding. */
export function workbookOf(books: readonly ReportedBook[]): Promise<Uint8Array> {
  const sorted = byUrgency(books);
  const listed = sorted.map((book) => [
    book.book,
    findingCount(book, "error"),
    findingCount(book, "warning"),
    findingCount(book, "note"),
    book.measures,
    book.troubles.join(" "),
  ]);
  const found = sorted.flatMap(({ book, findings }) =>
    findings.map(({ severity, sheet, cells, reference, measure, message, check }) => [
      ...[book, severity, sheet ?? "", cells.join(", "), reference ?? "", measure ?? "", message, check],
    ]),
  );
  return writeBook({
    ...{
      name: "Scorecards checked",
      active: "Workbooks",
      names: [],
      date1904: false,
      settings: {},
      customXml: [],
    },
    sheets: [
      sheet(
        "Workbooks",
        ["Workbook", "Errors", "Warnings", "Notes", "Measures", "Could not be read"],
        listed,
        [...[420, 70, 70, 70, 80, 420]],
      ),
      sheet(
        "Findings",
        ["Workbook", "Severity", "Sheet", "Cells", "Reference", "Measure", "What was found", "Check"],
        found,
        [260, 70, 120, 90, 80, 260, 520, 160],
      ),
    ],
  });
}

function sheet(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly CellContent[])[],
  widths: readonly number[],
): BookSheet {
  const cells = [headings, ...rows.slice(0, MOST_ROWS)].flatMap((row, at) =>
    row.flatMap((content, column): BookCell[] => {
      const shown = typeof content === "string" ? printableLine(content) : content;
      const style = at === 0 ? HEADING : WRAPPED;
      return shown === "" ? [] : [{ row: at, column, content: shown, formula: null, style }];
    }),
  );
  return {
    ...BLANK_SHEET,
    name,
    cells,
    columnWidths: Object.fromEntries(widths.map((width, column) => [column, width])),
    frozen: { rows: 1, columns: 0 },
  };
}
