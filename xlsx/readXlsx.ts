import { BLANK_SHEET, type Book, type BookSheet } from "./book";
import { LAST_COLUMN, LAST_ROW } from "./a1";
import { readCustomXml } from "./customXml";
import { fromFileFormula } from "./formulaNames";
import { notAWorkbook } from "./notAWorkbook";
import { openPackage, partText, type Package } from "./package";
import { readNotes } from "./read/notes";
import { readSharedStrings } from "./read/sharedStrings";
import { readShapes } from "./read/shapes";
import { readSheet, type Shared } from "./read/sheet";
import { readStyles } from "./read/styles";
import { relationshipsOf } from "./relationships";
import { readSettings } from "./settings";
import { attribute, child, childrenOf, isOn, parseXml, type XmlElement } from "./xml/element";

export { NotAWorkbook } from "./notAWorkbook";

/** A workbook that was opened from a file, with what is needed to save a copy that loses nothing. */
export interface OpenedFile {
  readonly book: Book;
  /** Every part of the file, as it was. */
  readonly parts: Package;
  /** The path of the workbook part. */
  readonly workbook: string;
  /** The path of each sheet's part, in the order of the book's sheets. */
  readonly sheetPaths: readonly string[];
}

/** Opens an .xlsx file. Throws `NotAWorkbook`, whose message says what the file is, where it cannot. */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  return readParts(openPackage(bytes, name), name);
}

/** The same of a package that is open already. */
export function readParts(parts: Package, name: string): OpenedFile {
  const workbook = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "";
  if (workbook.endsWith(".bin")) throw notAWorkbook("binary", name);
  const root = parseXml(partText(parts, workbook));
  if (root?.name !== "workbook") throw notAWorkbook("other", name);
  const links = relationshipsOf(parts, workbook);
  const textOf = (type: string) => partText(parts, links.find((link) => link.type === type)?.target ?? "");
  const properties = child(root, "workbookPr");
  const shared: Shared = {
    strings: readSharedStrings(textOf("sharedStrings")),
    styles: readStyles(textOf("styles"), textOf("theme")),
    date1904: properties ? isOn(attribute(properties, "date1904")) : false,
  };
  const listed = childrenOf(child(root, "sheets"), "sheet");
  if (!listed.length) throw notAWorkbook("noSheets", name);
  const linked = listed.map((sheet) => links.find(({ id }) => id === attribute(sheet, "id")));
  const sheets = listed.map((element, index): BookSheet => {
    const link = linked[index];
    const isSheet = link?.type === "worksheet";
    const content = isSheet
      ? {
          ...withinSheet(readSheet(sheetText(parts, link.target, name), shared), name),
          ...shapesOf(parts, link.target),
          ...notesOf(parts, link.target),
        }
      : { ...BLANK_SHEET, kind: "chart" as const };
    return { ...content, name: attribute(element, "name") ?? "", visibility: visibilityOf(element) };
  });
  const book: Book = {
    name,
    sheets,
    active: sheets[activeTab(root)]?.name ?? sheets[0]?.name ?? "",
    names: readNames(root, sheets),
    date1904: shared.date1904,
    settings: readSettings(parts),
    customXml: readCustomXml(parts, workbook),
  };
  return { book, parts, workbook, sheetPaths: linked.map((link) => link?.target ?? "") };
}

function shapesOf(parts: Package, sheetPath: string): Pick<BookSheet, "shapes"> {
  const shapes = readShapes(parts, sheetPath);
  return shapes.length > 0 ? { shapes } : {};
}

function notesOf(parts: Package, sheetPath: string): Pick<BookSheet, "notes"> {
  const notes = readNotes(parts, sheetPath);
  return notes.length > 0 ? { notes } : {};
}

function sheetText(parts: Package, path: string, name: string): string {
  const text = partText(parts, path);
  if (parseXml(text, "sheetData")?.name !== "worksheet") throw notAWorkbook("damaged", name);
  return text;
}

/** Excel has no cell beyond its last, and repairs a file that says so before it opens it. */
function withinSheet<T extends Pick<BookSheet, "cells">>(sheet: T, name: string): T {
  const within = sheet.cells.every(
    ({ row, column }) => row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN,
  );
  if (!within) throw notAWorkbook("damaged", name);
  return sheet;
}

/** Names that Excel keeps for itself, print areas and filters, are not the user's and stay in the file alone. */
function readNames(root: XmlElement, sheets: readonly BookSheet[]): Book["names"] {
  return childrenOf(child(root, "definedNames"), "definedName")
    .map((element) => {
      const local = attribute(element, "localSheetId");
      const sheet = local === undefined ? null : (sheets[Number(local)]?.name ?? null);
      return { name: attribute(element, "name") ?? "", formula: `=${fromFileFormula(element.text)}`, sheet };
    })
    .filter(({ name }) => !name.startsWith("_xl"));
}

function visibilityOf(sheet: XmlElement): BookSheet["visibility"] {
  const state = attribute(sheet, "state");
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function activeTab(root: XmlElement): number {
  const view = child(child(root, "bookViews"), "workbookView");
  return view ? Number(attribute(view, "activeTab") ?? 0) : 0;
}
