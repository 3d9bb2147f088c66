import { PLAIN, type BookCell, type BookSheet } from "../book";
import { partText } from "../package";
import { readXlsx, type OpenedFile } from "../readXlsx";
import { writeXlsx } from "../writeXlsx";
import { link, smallFile, type SmallFile } from "./smallFile";

/** A part that nothing here understands. */
export const CHART = '<c:chart xmlns:c="urn:chart"><c:f>One!$A$1:$A$2</c:f></c:chart>';
/** A workbook with a sheet that has a bit of everything, and a second one. */
export const FILE: SmallFile = {
  sheets: {
    One:
      '<dimension ref="A1:B2"/><cols><col min="1" max="3" width="9.140625" style="1"/></cols>' +
      '<sheetData><row r="1" spans="1:2"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2" s="1"><v>0.5</v></c></row></sheetData>' +
      '<conditionalFormatting sqref="A1:A2"><cfRule type="top10" priority="1" rank="3"/></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation sqref="A1"/></dataValidations><drawing r:id="rId1"/>',
    Two: '<sheetData><row r="1"><c r="A1"><f>One!A1</f><v>1</v></c></row></sheetData>',
  },
  behind:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Two!$A$1</definedName></definedNames>',
  parts: { "xl/charts/chart1.xml": CHART, "xl/calcChain.xml": '<calcChain><c r="B1" i="1"/></calcChain>' },
  links: link("rId60", "calcChain", "calcChain.xml"),
};

/** The file, opened. */
export async function opened(file: SmallFile = FILE): Promise<OpenedFile> {
  return readXlsx(smallFile(file), "small.xlsx");
}

/** The file after a change to its first sheet. */
export async function saved(
  change: (sheet: BookSheet) => Partial<BookSheet>,
  file: SmallFile = FILE,
): Promise<OpenedFile> {
  const before = await opened(file);
  const sheets = before.book.sheets.map((sheet, index) => (index ? sheet : { ...sheet, ...change(sheet) }));
  return readXlsx(await writeXlsx(before, { ...before.book, sheets }), "small.xlsx");
}

/** A sheet's cells with one of them changed or added. */
export function withCell(
  { cells }: BookSheet,
  cell: Partial<BookCell> & Pick<BookCell, "row" | "column">,
): BookCell[] {
  const old = cells.find(({ row, column }) => row === cell.row && column === cell.column);
  const blank = { content: "", formula: null, style: PLAIN };
  return [...cells.filter((one) => one !== old), { ...blank, ...old, ...cell }];
}

/** The part of the first sheet. */
export const sheetXml = (file: OpenedFile) => partText(file.parts, file.sheetPaths[0] ?? "");
