import type { Book, BookRule, BookValidation } from "../../xlsx/book";

/**
 * The workbook as somebody keeps it who has set it up with care: on each sheet rules and validations, letters of the analyst
 * own, a hidden column and row, widths and frozen headings; and names that formulas use.
 */
export function dressed(book: Book): Book {
  const sheets = book.sheets.map((sheet): Book["sheets"][number] => {
    const rowCount = 1 + Math.max(0, ...sheet.cells.map(({ row }) => row));
    const columnCount = 1 + Math.max(0, ...sheet.cells.map(({ column }) => column));
    const table = { row: 2, column: 3, rowCount: Math.max(1, rowCount - 2), columnCount };
    return {
      ...sheet,
      cells: sheet.cells.map((cell) => ({
        ...cell,
        style: {
          ...cell.style,
          ...(cell.column % 2 === 1 && { fontName: "Arial", fontSize: 9, italic: true }),
          ...(cell.row % 2 === 1 && { bold: true, fontColor: "#1F3864", border: true }),
        },
      })),
      conditionalFormats: [...sheet.conditionalFormats, { ...RULE, ranges: [table] }],
      validations: [
        ...sheet.validations,
        { ...VALIDATION, ranges: [{ ...table, column: columnCount - 1, columnCount: 1 }] },
      ],
      hiddenRows: [rowCount + 2],
      hiddenColumns: [columnCount + 1],
      columnWidths: { ...sheet.columnWidths, 0: 48, [columnCount - 1]: 140 },
      rowHeights: { ...sheet.rowHeights, 1: 40 },
      frozen: { rows: 2, columns: 2 },
    };
  });
  const [first] = sheets;
  // As a file that is saved and opened spells it: without quotes where the name needs none.
  const name = first?.name ?? "Sheet1";
  const at = /^\w+$/.test(name) ? name : `'${name}'`;
  const names = [
    { name: "LatestFigures", formula: `=${at}!$G$3:$H$7`, sheet: null },
    { name: "AllOfIt", formula: `=${at}!$A$1:$K$8`, sheet: null },
  ];
  return { ...book, sheets, names: [...book.names, ...names] };
}

const RULE: Omit<BookRule, "ranges"> = {
  type: "cellIs",
  operator: "greaterThan",
  formulas: ["1000000"],
  fill: "#FFEEAA",
  priority: 90,
};

const VALIDATION: Omit<BookValidation, "ranges"> = {
  attributes: { type: "list", allowBlank: "1", showErrorMessage: "0" },
  formulas: ['"↑,→,↓"'],
};
