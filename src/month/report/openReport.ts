/**
 * Opens an .xlsx report in the pane, so that the analyst need not copy its table. It reads values only, and its limits
 * keep a wrong file from freezing Excel.
 */

import { strFromU8, unzipSync } from "fflate";
import { columnIndex } from "../../core/figures/cellName";
import { cellText } from "./cellText";
import { xmlPieces, textIn, type XmlPiece } from "./xmlPieces";

/** A sheet of a report, as text whose cells are parted by tabs. */
export interface ReportSheet {
  readonly name: string;
  readonly text: string;
}

/** Bytes of the file, and of its parts unpacked: a zip can unpack to a thousand times its size. */
const MOST_BYTES = 20_000_000;
const MOST_UNPACKED = 100_000_000;
/** A report of counts has some hundred rows; a sheet this long is an extract of single records, and not meant for this. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;
const TOO_LARGE =
  "This workbook is too large for a report of counts. Copy the table that you need, and paste it above.";
const TOO_LONG = "The sheet {sheet} has more than 20,000 rows, too many for a report of counts.";
const OLD =
  "This is an old .xls workbook, or one with a password. Save it as .xlsx without a password, or as .csv.";
const NOT_A_WORKBOOK = "This file is not an .xlsx workbook.";
const DAMAGED = "This workbook is damaged: it cannot be read.";
const EMPTY = "This workbook has no sheet with anything on it.";

/** The first bytes of a zip file, which an .xlsx is, and of the older compound file: an .xls, or an .xlsx with a password. */
const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** The parts of the package that are unpacked, besides the worksheets, in lower case. */
const PARTS: ReadonlySet<string> = new Set([
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/sharedstrings.xml",
  "xl/styles.xml",
]);
const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/**
 * Number formats that files name only by number (ECMA-376 part 1, 18.8.30), as far as they mean percent, decimals or a
 * date.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  2: "0.00",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  22: "dd/mm/yyyy hh:mm",
};

/**
 * The visible sheets of an .xlsx file that hold something: values as text, and of formulas what they last gave. Hidden
 * sheets are left out, since the analyst cannot see what would be brought in from them.
 *
 * Throws an `Error` whose message says what the file is, where it cannot be read.
 */
export function openReport(bytes: Uint8Array): ReportSheet[] {
  if (startsWith(bytes, COMPOUND)) throw new Error(OLD);
  if (!startsWith(bytes, ZIP)) throw new Error(NOT_A_WORKBOOK);
  if (bytes.length > MOST_BYTES) throw new Error(TOO_LARGE);
  const parts = unpacked(bytes);
  const part = (path: string) => parts.get(path.toLowerCase()) ?? "";
  const workbook = part("xl/workbook.xml");
  if (workbook === "") throw new Error(NOT_A_WORKBOOK);
  const links = new Map(
    xmlPieces(part("xl/_rels/workbook.xml.rels"), "Relationship").map(({ attributes }) => [
      attributes.Id,
      attributes.Target ?? "",
    ]),
  );
  const shared: ReportShared = {
    strings: xmlPieces(part("xl/sharedStrings.xml"), "si").map(richText),
    formats: formatsIn(part("xl/styles.xml")),
    date1904: xmlPieces(workbook, "workbookPr").some(({ attributes }) => isOn(attributes.date1904)),
  };
  const sheets = xmlPieces(workbook, "sheet")
    .filter(({ attributes }) => (attributes.state ?? "visible") === "visible")
    .map(({ attributes: { name = "", id } }) => {
      const target = links.get(id) ?? "";
      const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
      return { name, text: sheetText(part(path), name, shared) };
    })
    .filter(({ text }) => text.trim() !== "");
  if (sheets.length === 0) throw new Error(EMPTY);
  return sheets;
}

interface ReportShared {
  readonly strings: readonly string[];
  /** By a cell's style. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

/** The wanted parts by their path in lower case. Counts what they unpack to before unpacking. */
function unpacked(bytes: Uint8Array): ReadonlyMap<string, string> {
  let left = MOST_UNPACKED;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const path = name.toLowerCase().replace(/^\//, "");
        if (!PARTS.has(path) && !WORKSHEET.test(path)) return false;
        left -= originalSize;
        return left >= 0;
      },
    });
    if (left >= 0)
      return new Map(
        Object.entries(files).map(([path, file]) => [path.replace(/^\//, "").toLowerCase(), strFromU8(file)]),
      );
  } catch {
    throw new Error(DAMAGED);
  }
  throw new Error(TOO_LARGE);
}

/** The number format of each cell style, by the style's number. */
function formatsIn(styles: string): string[] {
  const own = new Map(
    xmlPieces(styles, "numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? "",
    ]),
  );
  const [cells] = xmlPieces(styles, "cellXfs");
  return xmlPieces(cells?.inner ?? "", "xf").map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    return own.get(id) ?? BUILT_IN[id] ?? "General";
  });
}

/** A sheet's rows as lines, its cells parted by tabs: the form in which a pasted report comes. */
function sheetText(xml: string, name: string, shared: ReportShared): string {
  const rows: string[][] = [];
  for (const row of xmlPieces(xml, "row")) {
    const at = row.attributes.r === undefined ? rows.length : Number(row.attributes.r) - 1;
    if (at >= MOST_ROWS) throw new Error(TOO_LONG.replace("{sheet}", name));
    const cells: string[] = [];
    for (const cell of xmlPieces(row.inner, "c")) {
      const column = columnOf(cell.attributes.r) ?? cells.length;
      if (column < MOST_COLUMNS) cells[column] = contentOf(cell, shared);
    }
    rows[at] = cells;
  }
  return Array.from(rows, (cells) => Array.from(cells ?? [], (cell) => quoted(cell ?? "")).join("\t")).join(
    "\n",
  );
}

/**
 * The text of a cell. Its type (`t`) says where it stands: `s` in the shared strings, `inlineStr` in the cell, `b` for
 * a truth value.
 */
function contentOf(
  { attributes: { t: type = "n", s: style = "0" }, inner }: XmlPiece,
  shared: ReportShared,
): string {
  if (type === "inlineStr")
    return richText({ attributes: {}, inner: xmlPieces(inner, "is")[0]?.inner ?? "" });
  const value = textIn(xmlPieces(inner, "v")[0]?.inner ?? "");
  if (value === "") return "";
  if (type === "s") return shared.strings[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  if (type !== "n" || !Number.isFinite(Number(value))) return value;
  return cellText(Number(value), shared.formats[Number(style)] ?? "General", shared.date1904);
}

/** The runs of a text without their phonetic guides (`rPh`), which East Asian versions of Excel put beside them. */
function richText({ inner }: XmlPiece): string {
  const spoken = inner.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh\s*>/g, "");
  return xmlPieces(spoken, "t")
    .map((run) => textIn(run.inner))
    .join("");
}

/** The number of a column from 0: `B7` gives 1, `AA1` gives 26; `null` where the cell gives no address. */
function columnOf(address: string | undefined): number | null {
  const letters = /^[A-Z]+/.exec(address ?? "")?.[0];
  return letters === undefined ? null : columnIndex(letters);
}

/** Quoted where a cell's own tab, line break or quote would part it. */
function quoted(cell: string): string {
  return /[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
