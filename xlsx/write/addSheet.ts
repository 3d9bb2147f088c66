import type { BookSheet } from "../book";
import { patchCharts } from "../charts/patchCharts";
import { addContentType, freePath } from "../contentTypes";
import { patchHyperlinks } from "../hyperlinks";
import { putText, type Package } from "../package";
import { addRelationship } from "../relationships";
import { DECLARATION, newSheetXml } from "./newSheet";
import { writeTables } from "./writeTables";
import type { StyleTable } from "./styleTable";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Puts a new sheet into the package and gives the id by which the workbook part refers to it. */
export function addSheet(parts: Package, workbook: string, sheet: BookSheet, styles: StyleTable): string {
  if (sheet.kind === "chart") return addChartSheet(parts, workbook);
  const path = freePath(parts, "xl/worksheets/sheet", ".xml");
  putText(parts, path, newSheetXml(sheet, styles));
  addContentType(parts, path, `${SPREADSHEET}.worksheet+xml`);
  patchCharts(parts, path, [], sheet);
  patchHyperlinks(parts, path, { ...sheet, hyperlinks: [] }, sheet);
  writeTables(parts, path, { ...sheet, tables: [] }, sheet);
  return addRelationship(parts, workbook, `${OFFICE}/worksheet`, path);
}

/** A chart sheet with an empty drawing: the workbench knows only that it is one. */
function addChartSheet(parts: Package, workbook: string): string {
  const path = freePath(parts, "xl/chartsheets/sheet", ".xml");
  const drawing = freePath(parts, "xl/drawings/drawing", ".xml");
  putText(parts, drawing, `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}"></xdr:wsDr>`);
  addContentType(parts, drawing, "application/vnd.openxmlformats-officedocument.drawing+xml");
  const id = addRelationship(parts, path, `${OFFICE}/drawing`, drawing);
  const views = '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const sheet = `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${views}<drawing r:id="${id}"/></chartsheet>`;
  putText(parts, path, DECLARATION + sheet);
  addContentType(parts, path, `${SPREADSHEET}.chartsheet+xml`);
  return addRelationship(parts, workbook, `${OFFICE}/chartsheet`, path);
}
