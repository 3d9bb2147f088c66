import type { CellContent } from "../../core/figures/cellValue";
import type { RowsChange } from "../../model/change";
import type { Place } from "../../model/place";
import type { SheetsNow } from "../read/cellsNow";
import { cellName } from "../../core/figures/cellName";
import { sheetInFormula } from "../../core/figures/inFormula";
import { literal } from "../read/literal";
import { isDay, isThatDay } from "./days";
import { BACK, type ChangeKind } from "./kind";
import { makeReadable } from "./makeReadable";
import type { AddedRows, RowsStep } from "./step";

/** Rows at the end of a sheet of ours. They are taken back only where they, and what is around them, are as we left them. */
export const rowsKind: ChangeKind<RowsChange, RowsStep> = {
  ofChange: (change) => change.kind === "rows",
  ofStep: (step) => step.kind === "rows",
  readsToPlan: (change) => around(change),
  readsToInvert: ({ before, after }) => around(after ?? before),

  plan({ place, target, make, row, rows, formats, links }, _cell, sheets) {
    const added = { target, make, row, rows, ...(formats && { formats }), ...(links && { links }) };
    // Either the sheet is missing, or the rows are free.
    const free = make ? !sheets.has(target) : around(added).every((cell) => contentAt(sheets, cell) === "");
    return free ? { kind: "rows", place, before: null, after: added } : null;
  },

  inverse({ place, after }, _cell, sheets) {
    if (after === null || isNotThere(after, sheets)) return BACK;
    if (!standsAlone(after, sheets)) return null;
    return { kind: "rows", place, before: after, after: null };
  },

  locked: (step, _cell, _sheet) => step.after === null && step.before === null,
  irreversible: () => false,
  staysOurs: true,

  write(worksheet, steps) {
    const { worksheets } = worksheet.context.workbook;
    for (const { step } of steps) {
      if (step.after !== null) add(worksheets, step.after);
      else if (step.before !== null) remove(worksheets, step.before);
    }
  },
};

function add(worksheets: Excel.WorksheetCollection, added: AddedRows): void {
  const { target, make, row, rows, formats = [], links = [] } = added;
  const sheet = make ? worksheets.add(target) : worksheets.getItem(target);
  const range = sheet.getRangeByIndexes(row, 0, rows.length, widthOf(rows));
  // Days go in as text that Excel reads; everything else exactly as it is.
  range.values = rows.map((cells) =>
    cells.map((content, column) => (isDay(content, formats[column]) ? content : literal(content, "General"))),
  );
  // Figures and days would stand at the right of their columns, against the text beside them.
  range.format.horizontalAlignment = "Left";
  // The row of headings has no format of a column.
  const below = make ? 1 : 0;
  formats.forEach((format, column) => {
    if (format !== null && rows.length > below)
      sheet.getRangeByIndexes(row + below, column, rows.length - below, 1).numberFormat = [[format]];
  });
  for (const { at, column, to } of links)
    // Within the workbook: a link that needs no network.
    sheet.getRangeByIndexes(row + at, column, 1, 1).hyperlink = {
      documentReference: sheetInFormula(to.sheet) + cellName(to),
    };
  if (make) makeReadable(sheet, rows, formats);
}

function remove(worksheets: Excel.WorksheetCollection, added: AddedRows): void {
  const { target, make, row, rows, formats = [] } = added;
  const sheet = worksheets.getItem(target);
  if (make) {
    sheet.delete();
    return;
  }
  const range = sheet.getRangeByIndexes(row, 0, rows.length, widthOf(rows));
  range.clear("RemoveHyperlinks");
  range.format.horizontalAlignment = "General";
  formats.forEach((format, column) => {
    if (format !== null) sheet.getRangeByIndexes(row, column, rows.length, 1).numberFormat = [["General"]];
  });
  // The rows are emptied, not deleted: rows below may be the analyst's. Emptied last, for where this breaks off before,
  // the contents tell that there is something to take back.
  range.clear("Contents");
}

function widthOf(rows: readonly (readonly CellContent[])[]): number {
  return Math.max(1, ...rows.map((cells) => cells.length));
}

/** The rows' own cells, the row below them and the column beside them. */
function around(added: AddedRows | null): Place[] {
  if (added === null) return [];
  const { target, row, rows } = added;
  return Array.from({ length: rows.length + 1 }, (_, down) =>
    Array.from({ length: widthOf(rows) + 1 }, (_, column) => ({
      sheetId: target,
      sheet: target,
      row: row + down,
      column,
    })),
  ).flat();
}

function isNotThere(added: AddedRows, sheets: SheetsNow): boolean {
  const sheet = sheets.get(added.target);
  return !sheet || (!added.make && around(added).every((place) => contentAt(sheets, place) === ""));
}

/** The rows hold what was put there, or are blank because it was not yet; a sheet that came with them holds nothing else. */
function standsAlone(added: AddedRows, sheets: SheetsNow): boolean {
  const used = sheets.get(added.target)?.used ?? null;
  if (added.make && used !== null) {
    const isLarger =
      used.row + used.rowCount > added.rows.length || used.column + used.columnCount > widthOf(added.rows);
    if (isLarger) return false;
  }
  return around(added).every((place) => {
    const now = contentAt(sheets, place);
    const put = added.rows[place.row - added.row]?.[place.column] ?? "";
    return now === "" || now === put || isThatDay(now, put, added.formats?.[place.column]);
  });
}

function contentAt(sheets: SheetsNow, place: Place): CellContent | null {
  const cell = sheets.get(place.sheetId)?.cell(place) ?? null;
  return cell === null ? null : (cell.formula ?? cell.content);
}
