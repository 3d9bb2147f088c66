import { withPrintTitles } from "./page/printTitles";
import { BLANK_SHEET, type Book, type BookSheet, type UnreadPart } from "./book";
import { LAST_COLUMN, LAST_ROW } from "./a1";
import { sizesOf } from "./charts/anchors";
import { readCharts } from "./charts/readCharts";
import { readCustomXml } from "./customXml";
import { fromFileFormula } from "./formulaNames";
import { readHyperlinks } from "./hyperlinks";
import { notAWorkbook } from "./notAWorkbook";
import { openPackage, partText, type Package } from "./package";
import { readNotes } from "./read/readNotes";
import { readShapes } from "./read/readShapes";
import { readSheet, type BookShared } from "./read/readSheet";
import { readProperties } from "./read/readProperties";
import { relationshipsOf } from "./relationships";
import { readTables } from "./read/tables";
import { readWorkbookPart } from "./read/workbookPart";
import { readFileSettings } from "./fileSettings";
import { attribute, child, childrenOf, saysYes, parseXml, type XmlElement } from "./xml/xmlElement";

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
  const { path: workbook, root, shared, ...part } = readWorkbookPart(parts, name);
  const read = part.sheets.map((sheet): BookSheet => {
    const content =
      sheet.kind === "worksheet"
        ? {
            ...withCharts(
              parts,
              sheet.path,
              withinSheet(readWorksheet(parts, sheet.path, shared, name), name),
            ),
            ...shapesOf(parts, sheet.path),
            ...notesOf(parts, sheet.path),
            ...tablesOf(parts, sheet.path),
            ...hyperlinksOf(parts, sheet.path),
            ...unreadOf(parts, sheet.path),
          }
        : { ...BLANK_SHEET, kind: sheet.kind };
    return { ...content, name: sheet.name, visibility: sheet.visibility };
  });
  const sheets = withPrintTitles(root, read);
  const book: Book = {
    name,
    sheets,
    active: part.active,
    names: readNames(root, sheets),
    date1904: shared.date1904,
    settings: readFileSettings(parts),
    customXml: readCustomXml(parts, workbook),
    ...propertiesOf(parts),
    ...(part.structureProtected && { structureProtected: true }),
    ...(part.asksToCalculate && { asksToCalculate: true }),
  };
  return { book, parts, workbook, sheetPaths: part.sheets.map(({ path }) => path) };
}

function propertiesOf(parts: Package): Pick<Book, "properties"> {
  const properties = readProperties(parts);
  return Object.keys(properties).length > 0 ? { properties } : {};
}

function shapesOf(parts: Package, sheetPath: string): Pick<BookSheet, "shapes"> {
  const shapes = readShapes(parts, sheetPath);
  return shapes.length > 0 ? { shapes } : {};
}

function withCharts<T extends Pick<BookSheet, "columnWidths" | "rowHeights">>(
  parts: Package,
  sheetPath: string,
  sheet: T,
): T & Pick<BookSheet, "charts"> {
  const charts = readCharts(parts, sheetPath, sizesOf(sheet));
  return charts.length > 0 ? { ...sheet, charts } : sheet;
}

function notesOf(parts: Package, sheetPath: string): Pick<BookSheet, "notes"> {
  const notes = readNotes(parts, sheetPath);
  return notes.length > 0 ? { notes } : {};
}

function tablesOf(parts: Package, sheetPath: string): Pick<BookSheet, "tables"> {
  const tables = readTables(parts, sheetPath);
  return tables.length > 0 ? { tables } : {};
}

const UNREAD: Readonly<Record<string, UnreadPart>> = {
  threadedComment: "comments",
  pivotTable: "pivotTables",
  slicer: "slicers",
};

function unreadOf(parts: Package, sheetPath: string): Pick<BookSheet, "unread"> {
  const found = relationshipsOf(parts, sheetPath).flatMap(({ type }) => UNREAD[type] ?? []);
  return found.length > 0 ? { unread: [...new Set(found)] } : {};
}

function hyperlinksOf(parts: Package, sheetPath: string): Pick<BookSheet, "hyperlinks"> {
  const hyperlinks = readHyperlinks(parts, sheetPath);
  return hyperlinks.length > 0 ? { hyperlinks } : {};
}

function readWorksheet(parts: Package, path: string, shared: BookShared, name: string) {
  const xml = partText(parts, path);
  const root = parseXml(xml, "sheetData");
  if (root?.name !== "worksheet") throw notAWorkbook("damaged", name);
  return readSheet(xml, root, shared);
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
function readNames(root: XmlElement, sheets: readonly { readonly name: string }[]): Book["names"] {
  return childrenOf(child(root, "definedNames"), "definedName")
    .map((element) => {
      const local = attribute(element, "localSheetId");
      const sheet = local === undefined ? null : (sheets[Number(local)]?.name ?? null);
      const comment = attribute(element, "comment");
      return {
        ...{ name: attribute(element, "name") ?? "", formula: `=${fromFileFormula(element.text)}`, sheet },
        ...(comment !== undefined && { comment }),
        ...(saysYes(attribute(element, "hidden")) && { hidden: true as const }),
      };
    })
    .filter(({ name }) => !name.startsWith("_xl"));
}
