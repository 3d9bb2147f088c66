import { protectionXml } from "../sheetProtection";
import { PLAIN, type BookCell, type BookSheet, type CellStyle } from "../book";
import { a1Of, rangeName } from "../a1";
import { pixelsToPoints, pixelsToWidth } from "../pixels";
import { fitXml, pageElements } from "../page/pageXml";
import { PLAIN_PAGE } from "../page/readPage";
import { cellXml, needsQuote } from "./cellXml";
import { ruleXml } from "./ruleXml";
import { wrappedHeight } from "../lines/wrappedHeight";
import type { StyleChange, StyleTable } from "./styleTable";
import { validationsXml } from "./validationsXml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** How every part of a package begins that we write anew. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const PLAIN_MARGINS = pageElements(PLAIN_PAGE, "").pageMargins ?? "";

/** A whole worksheet part for a sheet that the file does not have yet. */
export function newSheetXml(sheet: BookSheet, styles: StyleTable): string {
  const page = sheet.page ?? PLAIN_PAGE;
  const printed = sheet.page === undefined ? { pageMargins: PLAIN_MARGINS } : pageElements(page, "");
  const parts = [
    fitXml(page, ""),
    viewsXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet),
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>`,
    sheet.protected ? protectionXml(sheet.allows ?? [], "") : "",
    filterXml(sheet, ""),
    mergesXml(sheet, ""),
    ...sheet.conditionalFormats.map((rule) => ruleXml(rule, styles, "")),
    validationsXml(sheet, ""),
    ...Object.values(printed),
  ];
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${parts.join("")}</worksheet>`;
}

/** How the sheet is looked at: what is frozen, and whether it reads from right to left. */
function viewsXml(sheet: BookSheet): string {
  const start = `<sheetViews><sheetView${sheet.rightToLeft ? ' rightToLeft="1"' : ""} workbookViewId="0"`;
  const pane = paneXml(sheet, "");
  return pane ? `${start}>${pane}</sheetView></sheetViews>` : `${start}/></sheetViews>`;
}

/** What is frozen; `""` where nothing is. */
export function paneXml({ frozen: { rows, columns }, scrolledTo }: BookSheet, prefix: string): string {
  if (!rows && !columns) return "";
  const splits = `${columns ? ` xSplit="${columns}"` : ""}${rows ? ` ySplit="${rows}"` : ""}`;
  const active = rows && columns ? "bottomRight" : rows ? "bottomLeft" : "topRight";
  const first = a1Of(scrolledTo?.row ?? rows, scrolledTo?.column ?? columns);
  return `<${prefix}pane${splits} topLeftCell="${first}" activePane="${active}" state="frozen"/>`;
}

/** The columns that have a width or are hidden. */
function columnsXml({ columnWidths, hiddenColumns }: BookSheet): string {
  const hidden = new Set(hiddenColumns);
  const indexes = [...new Set([...Object.keys(columnWidths).map(Number), ...hidden])].sort((a, b) => a - b);
  const columns = indexes.map((column) => {
    const pixels = columnWidths[column];
    const width = pixels === undefined ? "" : ` width="${pixelsToWidth(pixels)}" customWidth="1"`;
    return `<col min="${column + 1}" max="${column + 1}"${width}${hidden.has(column) ? ' hidden="1"' : ""}/>`;
  });
  return columns.length ? `<cols>${columns.join("")}</cols>` : "";
}

/** The buttons of a filter over a sheet's headings. */
export function filterXml({ filtered }: BookSheet, prefix: string): string {
  return filtered ? `<${prefix}autoFilter ref="${rangeName(filtered)}"/>` : "";
}

/** The sheet's merged areas. */
export function mergesXml({ merges }: BookSheet, prefix: string): string {
  if (!merges.length) return "";
  const each = merges.map((merge) => `<${prefix}mergeCell ref="${rangeName(merge)}"/>`).join("");
  return `<${prefix}mergeCells count="${merges.length}">${each}</${prefix}mergeCells>`;
}

/** What a style says beyond a plain one. */
function beyondPlain(style: CellStyle): StyleChange {
  const entries = Object.entries(style) as [keyof CellStyle, CellStyle[keyof CellStyle]][];
  return Object.fromEntries(entries.filter(([name, value]) => value !== PLAIN[name]));
}

function rowsXml(sheet: BookSheet, styles: StyleTable): string {
  const rows = new Map<number, BookCell[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const hidden = new Set(sheet.hiddenRows);
  const indexes = new Set([...rows.keys(), ...Object.keys(sheet.rowHeights).map(Number), ...hidden]);
  return [...indexes]
    .sort((a, b) => a - b)
    .map((row) => {
      const pixels = sheet.rowHeights[row];
      const wrapped = pixels === undefined ? wrappedHeight(rows.get(row) ?? [], sheet) : null;
      const fitted = wrapped === null ? "" : ` ht="${wrapped}"`;
      const height = pixels === undefined ? fitted : ` ht="${pixelsToPoints(pixels)}" customHeight="1"`;
      const cells = (rows.get(row) ?? [])
        .sort((a, b) => a.column - b.column)
        .map((cell) => newCell(cell, styles));
      return `<row r="${row + 1}"${height}${hidden.has(row) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
    })
    .join("");
}

function newCell(cell: BookCell, styles: StyleTable): string {
  const quotePrefix = cell.formula === null && cell.style.numberFormat !== "@" && needsQuote(cell.content);
  const style = styles.changed(0, { ...beyondPlain(cell.style), ...(quotePrefix && { quotePrefix }) });
  return cellXml({ ...cell, style }, "");
}
