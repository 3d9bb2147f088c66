import { zipSync } from "fflate";
import { a1Of } from "../../../xlsx/a1";
import { openPackage } from "../../../xlsx/package";
import { smallFile } from "../../../xlsx/testing/smallFile";
import {
  type Awkward,
  LAST_ROW,
  SHEET,
  board,
  book,
  decode,
  encode,
  number,
  ofSheet,
  repacked,
  row,
  spelt,
  times,
  utf16,
} from "./make";
import { bomb, lying, twice } from "./spoilt";

/** Broken, foreign, and made to break something. */
export const BROKEN: readonly Awkward[] = [
  { name: "nothing at all", end: "refused", bytes: () => new Uint8Array() },
  { name: "one byte", end: "refused", bytes: () => new Uint8Array([0x50]) },
  { name: "a text", end: "refused", bytes: () => encode("Ref,Measure,Target\n1.1,Visits,0.9\n") },
  {
    name: "a web page",
    end: "refused",
    bytes: () => encode("<html><table><tr><td>1</td></tr></table></html>"),
  },
  {
    name: "an old workbook, or one with a password",
    end: "refused",
    bytes: () =>
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
  },
  { name: "half a file", end: "refused", bytes: () => book({}).slice(0, 1_200) },
  { name: "a file without its end", end: "refused", bytes: () => book({}).slice(0, -10) },
  {
    name: "a file with something behind its end",
    bytes: () => new Uint8Array([...book({}), ...encode("behind")]),
  },
  {
    name: "a file with something before its beginning",
    bytes: () => new Uint8Array([...encode("PK before"), ...book({})]),
  },
  {
    name: "an archive that is no workbook",
    end: "refused",
    bytes: () => zipSync({ "readme.txt": encode("hello") }),
  },
  {
    name: "a document",
    end: "refused",
    bytes: () =>
      zipSync({
        "[Content_Types].xml": encode("<Types/>"),
        "_rels/.rels": encode(
          '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
        "word/document.xml": encode("<w:document/>"),
      }),
  },
  {
    name: "an OpenDocument table",
    end: "refused",
    bytes: () =>
      zipSync({
        mimetype: encode("application/vnd.oasis.opendocument.spreadsheet"),
        "content.xml": encode("<office:document-content/>"),
      }),
  },
  {
    name: "a binary workbook",
    end: "refused",
    bytes: () =>
      zipSync({
        "[Content_Types].xml": encode("<Types/>"),
        "_rels/.rels": encode(
          '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        ),
        "xl/workbook.bin": new Uint8Array([1, 2, 3]),
      }),
  },
  {
    name: "a flipped digit under the checksum",
    end: "refused",
    bytes: () => {
      const parts = openPackage(book({}), "board.xlsx");
      const bytes = zipSync(Object.fromEntries(parts), { level: 0 });
      const at = decode(bytes.map((byte) => (byte < 0x80 ? byte : 0x3f))).indexOf("<v>0.91</v>");
      bytes[at + 5] = (bytes[at + 5] ?? 0) ^ 1;
      return bytes;
    },
  },
  ...(["le", "be"] as const).flatMap((order) =>
    [true, false].map((mark): Awkward => ({
      name: `a sheet in UTF-16 ${order}${mark ? "" : " without a mark"}`,
      end: "read",
      bytes: () =>
        repacked((parts) =>
          parts.set(
            SHEET,
            utf16(`<?xml version="1.0" encoding="UTF-16"?>${decode(parts.get(SHEET))}`, order, mark),
          ),
        ),
    })),
  ),
  {
    name: "a sheet in Latin-1",
    bytes: () =>
      repacked((parts) =>
        parts.set(
          SHEET,
          Uint8Array.from(
            `<?xml version="1.0" encoding="ISO-8859-1"?>${decode(parts.get(SHEET)).replace("Measure 2", "Caf\u00e9")}`.replace(
              /↑/g,
              "-",
            ),
            (c) => c.charCodeAt(0),
          ),
        ),
      ),
  },
  {
    name: "a sheet that ends in the middle",
    end: "refused",
    bytes: () => spelt((xml) => xml.slice(0, xml.length / 2)),
  },
  { name: "a sheet that is no XML", bytes: () => spelt(() => "Measure 1 is 0.9") },
  { name: "an empty sheet part", bytes: () => spelt(() => "") },
  { name: "no sheet part", bytes: () => repacked((parts) => parts.delete(SHEET)) },
  { name: "no styles", end: "read", bytes: () => repacked((parts) => parts.delete("xl/styles.xml")) },
  { name: "no shared strings", bytes: () => repacked((parts) => parts.delete("xl/sharedStrings.xml")) },
  {
    name: "no workbook part",
    end: "refused",
    bytes: () => repacked((parts) => parts.delete("xl/workbook.xml")),
  },
  { name: "no relationships", bytes: () => repacked((parts) => parts.delete("_rels/.rels")) },
  { name: "a workbook without sheets", bytes: () => smallFile({ sheets: {} }) },
  {
    name: "numbers of styles and strings that are not there",
    bytes: () =>
      ofSheet(
        board(
          row(
            9,
            '<c r="A9" t="s" s="99999"><v>88888</v></c><c r="B9" t="s"><v>-1</v></c><c r="C9" t="s"><v>x</v></c>',
          ),
        ),
      ),
  },
  {
    name: "dimensions of the whole sheet",
    end: "read",
    bytes: () => ofSheet(`<dimension ref="A1:XFD${LAST_ROW}"/>${board()}`),
  },
  {
    name: "one cell in the last corner",
    bytes: () => ofSheet(board(row(LAST_ROW, number(`XFD${LAST_ROW}`, 1)))),
  },
  { name: "cells beyond the last", bytes: () => ofSheet(board(row(2_000_000, number("AAAA2000000", 1)))) },
  {
    name: "cells with impossible names",
    bytes: () =>
      ofSheet(
        board(
          `<row r="9"><c r=""><v>1</v></c><c r="9A"><v>1</v></c><c r="A0"><v>1</v></c><c><v>2</v></c></row><row r="-3"><c r="A-3"><v>1</v></c></row><row r="x"/>`,
        ),
      ),
  },
  {
    name: "numbers that are none",
    bytes: () =>
      ofSheet(
        board(
          row(
            9,
            ["NaN", "1e999", "-1e999", "1,5", "0x10", "", " 7 ", "١٢"]
              .map((value, at) => number(a1Of(8, at + 10), value))
              .join(""),
          ),
        ),
      ),
  },
  {
    name: "columns from 1 to a billion",
    bytes: () => ofSheet(`<cols><col min="1" max="1000000000" width="9" hidden="1"/></cols>${board()}`),
  },
  {
    name: "rows of style over the whole sheet",
    bytes: () =>
      ofSheet(
        `<cols><col min="1" max="16384" width="9" style="1"/></cols>${board(times(20_000, (at) => `<row r="${at + 20}" s="1" customFormat="1" ht="20" customHeight="1"/>`))}`,
      ),
  },
  {
    name: "XML 100,000 elements deep",
    bytes: () => ofSheet(board("", `<extLst>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</extLst>`)),
  },
  {
    name: "XML with a million attributes",
    bytes: () =>
      spelt((xml) =>
        xml.replace("<sheetData>", `<sheetPr ${times(300_000, (at) => `a${at}="1" `)}/><sheetData>`),
      ),
  },
  {
    name: "entities that multiply",
    bytes: () =>
      spelt(
        (xml) =>
          `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha">${times(20, (at) => `<!ENTITY a${at} "&a${at === 0 ? "" : at - 1};&a${at === 0 ? "" : at - 1};">`)}]>${xml.replace("Measure 2", "&a19;")}`,
      ),
  },
  {
    name: "an entity that names a file",
    bytes: () =>
      spelt(
        (xml) =>
          `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${xml.replace("Measure 2", "&e;")}`,
      ),
  },
  {
    name: "characters that XML cannot hold",
    bytes: () => spelt((xml) => xml.replace("Measure 2", "M&#0;&#1;&#xD800;&#x110000;&#xFFFE;e")),
  },
  {
    name: "relationships that lead out of the file",
    bytes: () =>
      repacked((parts) =>
        parts.set(
          "xl/_rels/workbook.xml.rels",
          encode(
            decode(parts.get("xl/_rels/workbook.xml.rels")).replace(
              "worksheets/sheet1.xml",
              "../../../../etc/passwd",
            ),
          ),
        ),
      ),
  },
  {
    name: "relationships that lead to the workbook itself",
    bytes: () =>
      repacked((parts) =>
        parts.set(
          "xl/_rels/workbook.xml.rels",
          encode(
            decode(parts.get("xl/_rels/workbook.xml.rels")).replace("worksheets/sheet1.xml", "workbook.xml"),
          ),
        ),
      ),
  },
  {
    name: "a bomb: 900 MB of one letter",
    end: "refused",
    large: true,
    bytes: () => zipSync(bomb(9, 100_000_000), { level: 1 }),
  },
  {
    name: "a bomb of a sheet: 400 MB of spaces",
    large: true,
    bytes: () =>
      repacked((parts) =>
        parts.set(
          SHEET,
          encode(decode(parts.get(SHEET)).replace("<sheetData>", `<sheetData>${" ".repeat(400_000_000)}`)),
        ),
      ),
  },
  { name: "a directory that says too little", end: "refused", bytes: () => lying(book({}), 10) },
  { name: "a directory that says 4 GB", end: "refused", bytes: () => lying(book({}), 0xfffffff0) },
  { name: "one path twice", bytes: () => twice(book({})) },
];
