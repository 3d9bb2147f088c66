import { changedTitles } from "./page/printTitles";
import type { Book } from "./book";
import { patchCharts } from "./charts/patchCharts";
import { addContentType } from "./contentTypes";
import { writeCustomXml } from "./customXml";
import { closePackage, partText, putText, type Package } from "./package";
import { readStyles } from "./read/readStyles";
import type { OpenedFile } from "./readXlsx";
import { movedFile } from "./move/movePackage";
import { addRelationship, relationshipsOf } from "./relationships";
import { writeSettings } from "./fileSettings";
import { addSheet } from "./write/addSheet";
import { BLANK_STYLES } from "./write/blankPackage";
import { patchHyperlinks } from "./hyperlinks";
import { matchSheets } from "./write/matchSheets";
import { patchSheet } from "./write/patchSheet";
import { patchTables } from "./write/patchTables";
import { removeCalculationChain, removePart } from "./write/removeParts";
import { renameInFormulas } from "./write/renameInFormulas";
import { selectSheet } from "./write/selectSheet";
import { styleTable } from "./write/styleTable";
import { writeTables } from "./write/writeTables";
import { workbookXml, type SheetEntry } from "./write/workbookXml";

const STYLES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * Saves a copy of a file with what the book says has changed since it was opened.
 * Every part that the book says nothing of (charts, drawings, comments, pivots) keeps its bytes, but that it follows
 * the cells that it stands on or speaks of where lines have come or gone.
 */
export async function writeXlsx(file: OpenedFile, now: Book): Promise<Uint8Array> {
  const moves = now.sheets.flatMap(({ opened }) => (opened ? [[opened.name, opened.moves] as const] : []));
  const opened = movedFile(file, new Map(moves));
  const { book: before, workbook, sheetPaths } = opened;
  const parts: Package = new Map(opened.parts);
  const matched = matchSheets(before.sheets, now.sheets);
  const { sheets, changed } = writeSheets(parts, opened, now, matched);
  const renamed = sheets.flatMap(({ name, before: index }): [string, string][] => {
    const old = index === null ? undefined : before.sheets[index]?.name;
    return old === undefined || old === name ? [] : [[old, name]];
  });
  if (renamed.length) renameInFormulas(parts, new Map(renamed));
  sheetPaths.forEach((path, index) => {
    if (!matched.includes(index)) removePart(parts, workbook, path);
  });
  const removed = before.sheets.some((_, index) => !matched.includes(index));
  const recalculate = changed || removed || renamed.length > 0;
  if (recalculate) removeCalculationChain(parts, workbook);
  const active = now.sheets.findIndex(({ name }) => name === now.active);
  const titles = changedTitles(before.sheets, now.sheets, matched);
  const names = {
    namesBefore: [...before.names, ...titles.before],
    names: [...now.names, ...titles.now],
  };
  const xml = partText(parts, workbook);
  putIfNew(
    parts,
    workbook,
    xml,
    workbookXml(xml, { sheets, active: Math.max(0, active), ...names, recalculate }),
  );
  writeCustomXml(parts, workbook, now.customXml);
  writeSettings(parts, now.settings);
  return closePackage(parts);
}

/** Patches the sheets that were there, adds the new ones, and says how the workbook is to list them. */
function writeSheets(parts: Package, opened: OpenedFile, now: Book, matched: readonly (number | null)[]) {
  const { book: before, workbook, sheetPaths } = opened;
  const links = relationshipsOf(parts, workbook);
  const stylesPath = links.find(({ type }) => type === "styles")?.target ?? addStyles(parts, workbook);
  const stylesXml = partText(parts, stylesPath);
  const styles = styleTable(stylesXml);
  const read = readStyles(
    stylesXml,
    partText(parts, links.find(({ type }) => type === "theme")?.target ?? ""),
  );
  let changed = false;
  const sheets = now.sheets.map((sheet, place): SheetEntry => {
    const index = matched[place] ?? null;
    const old = index === null ? undefined : before.sheets[index];
    const listed = { name: sheet.name, visibility: sheet.visibility, before: index };
    if (index === null || !old)
      return { ...listed, relationshipId: addSheet(parts, workbook, sheet, styles) };
    const path = sheetPaths[index] ?? "";
    if (old.kind === "worksheet") {
      const xml = partText(parts, path);
      const patched = patchSheet(xml, old, sheet, styles, read);
      const selected =
        before.active === now.active ? patched.xml : selectSheet(patched.xml, sheet.name === now.active);
      putIfNew(parts, path, xml, selected);
      patchTables(parts, path, patched.changes);
      if (sheet.charts) patchCharts(parts, path, old.charts ?? [], sheet);
      patchHyperlinks(parts, path, old, sheet);
      writeTables(parts, path, old, sheet);
      changed ||= patched.changes.some(({ contentChanged }) => contentChanged);
    }
    return { ...listed, relationshipId: links.find(({ target }) => target === path)?.id ?? "" };
  });
  if (styles.grown) putText(parts, stylesPath, styles.text());
  return { sheets, changed };
}

function addStyles(parts: Package, workbook: string): string {
  const path = "xl/styles.xml";
  putText(parts, path, BLANK_STYLES);
  addContentType(parts, path, STYLES_TYPE);
  addRelationship(parts, workbook, STYLES, path);
  return path;
}

function putIfNew(parts: Package, path: string, before: string, text: string): void {
  if (text !== before) putText(parts, path, text);
}
