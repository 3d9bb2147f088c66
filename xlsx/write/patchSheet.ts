import type { BookSheet } from "../book";
import { protectionXml } from "../sheetProtection";
import { parseRange, rangeName } from "../a1";
import { sheetData } from "../read/readSheet";
import type { Styles } from "../read/readStyles";
import { attribute, child, parseXml, type XmlElement } from "../xml/xmlElement";
import { attributesXml } from "../xml/attributes";
import { filterXml, mergesXml, paneXml } from "./newSheet";
import { patchCells } from "./patchCells";
import { columnStyles, patchColumns } from "./patchColumns";
import { patchRules } from "./patchRules";
import { sheetChanges, type CellChange } from "./sheetChanges";
import { partEdit } from "./sheetParts";
import type { StyleTable } from "./styleTable";
import { edited, type TextEdit } from "./textEdits";
import { withUnshared } from "./unshared";
import { patchPage } from "../page/patchPage";
import { patchValidations } from "./validationsXml";

/** A sheet's part with what has changed, and whether a formula came, went or is another. */
export interface PatchedSheet {
  readonly xml: string;
  readonly changes: readonly CellChange[];
}

/** Patches a worksheet part so that it says what the sheet is now; all that has not changed keeps its bytes. */
export function patchSheet(
  xml: string,
  before: BookSheet,
  now: BookSheet,
  styles: StyleTable,
  read: Styles,
): PatchedSheet {
  const sheet = parseXml(xml, "sheetData");
  if (!sheet) throw new Error(`The part of the sheet ${before.name} is no XML.`);
  const prefix = /^<([\w.-]+:)/.exec(xml.slice(sheet.start))?.[1] ?? "";
  const data = withSheetData(xml, sheet, prefix);
  if (data) {
    const patched = patchSheet(data, before, now, styles, read);
    return patched.xml === data ? { ...patched, xml } : patched;
  }
  const place = sheetData(sheet);
  const changes = withUnshared(xml, place, sheetChanges(before, now), before);
  const styled = columnStyles(
    sheet,
    changes.map(({ column }) => column),
  );
  const cells = { ...place, xml, prefix, changes, before, now, styles, columnStyles: styled };
  const edits = [
    ...patchCells(cells),
    dimensionEdit(sheet, changes, prefix),
    viewEdit(sheet, before, now, prefix),
    patchColumns(sheet, before, now, prefix),
    protectionEdit(sheet, before, now, prefix),
    now.filtered ? partEdit(sheet, "autoFilter", filterXml(now, prefix)) : null,
    mergesEdit(sheet, before, now, prefix),
    patchValidations(sheet, before, now, prefix),
    ...patchPage(sheet, before, now, prefix),
    ...patchRules({ xml, sheet, before, now, read, styles, prefix }),
  ].filter((edit) => edit !== null);
  return { xml: edits.length ? edited(xml, edits) : xml, changes };
}

/** An empty `<sheetData/>` is opened, so that there is a place for cells. */
function withSheetData(xml: string, sheet: XmlElement, prefix: string): string | null {
  const data = child(sheet, "sheetData");
  if (data && data.innerStart !== data.end) return null;
  const edit = partEdit(sheet, "sheetData", `<${prefix}sheetData></${prefix}sheetData>`);
  return edit && edited(xml, [edit]);
}

/** The sheet's stated size is widened where a cell came beyond it; readers that trust it would miss that cell. */
function dimensionEdit(sheet: XmlElement, changes: readonly CellChange[], prefix: string): TextEdit | null {
  const element = child(sheet, "dimension");
  const size = element && parseRange(attribute(element, "ref") ?? "");
  if (!element || !size || !changes.length) return null;
  const rows = changes.map(({ row }) => row).concat(size.row, size.row + size.rowCount - 1);
  const columns = changes.map(({ column }) => column).concat(size.column, size.column + size.columnCount - 1);
  const row = rows.reduce((a, b) => Math.min(a, b));
  const column = columns.reduce((a, b) => Math.min(a, b));
  const rowCount = rows.reduce((a, b) => Math.max(a, b)) - row + 1;
  const columnCount = columns.reduce((a, b) => Math.max(a, b)) - column + 1;
  const ref = rangeName({ row, column, rowCount, columnCount });
  if (ref === attribute(element, "ref")) return null;
  return { start: element.start, end: element.end, text: `<${prefix}dimension ref="${ref}"/>` };
}

/** Only the frozen pane of the first view is touched; zoom, selection and the rest are the analyst's. */
function viewEdit(sheet: XmlElement, before: BookSheet, now: BookSheet, prefix: string): TextEdit | null {
  const { rows, columns } = now.frozen;
  if (rows === before.frozen.rows && columns === before.frozen.columns) return null;
  const pane = paneXml(now, prefix);
  const view = child(child(sheet, "sheetViews"), "sheetView");
  const found = child(view, "pane");
  if (found) return { start: found.start, end: found.end, text: pane };
  if (view && view.innerStart !== view.end)
    return { start: view.innerStart, end: view.innerStart, text: pane };
  const attributes = attributesXml(view?.attributes ?? { workbookViewId: "0" });
  const whole = `<${prefix}sheetView${attributes}>${pane}</${prefix}sheetView>`;
  if (view) return { start: view.start, end: view.end, text: whole };
  return partEdit(sheet, "sheetViews", `<${prefix}sheetViews>${whole}</${prefix}sheetViews>`);
}

function protectionEdit(
  sheet: XmlElement,
  before: BookSheet,
  now: BookSheet,
  prefix: string,
): TextEdit | null {
  if (before.protected === now.protected && String(before.allows) === String(now.allows)) return null;
  return partEdit(sheet, "sheetProtection", now.protected ? protectionXml(now.allows ?? [], prefix) : "");
}

function mergesEdit(sheet: XmlElement, before: BookSheet, now: BookSheet, prefix: string): TextEdit | null {
  const names = (one: BookSheet) => one.merges.map(rangeName).sort().join(" ");
  if (names(before) === names(now)) return null;
  return partEdit(sheet, "mergeCells", mergesXml(now, prefix));
}
