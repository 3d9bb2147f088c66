import { smallFile } from "../../../xlsx/testing/smallFile";
import {
  type Awkward,
  SHEET,
  board,
  book,
  decode,
  encode,
  formula,
  number,
  ofSheet,
  repacked,
  row,
  spelt,
  text,
  times,
} from "./make";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** XML as other programs write it, and sheets in an order that nobody expects. */
export const SPELLINGS: readonly Awkward[] = [
  {
    name: "names with a prefix",
    bytes: () => spelt((xml) => xml.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x=")),
  },
  { name: "the strict namespace", bytes: () => spelt((xml) => xml.replace(MAIN, STRICT)) },
  {
    name: "single quotes round attributes",
    end: "read",
    bytes: () => spelt((xml) => xml.replace(/="([^"']*)"/g, "='$1'")),
  },
  {
    name: "a byte order mark",
    end: "read",
    bytes: () => spelt((xml) => `\ufeff<?xml version="1.0"?>${xml}`),
  },
  {
    name: "line breaks inside tags",
    end: "read",
    bytes: () => spelt((xml) => xml.replaceAll("<c ", "<c\r\n\t").replaceAll("/>", "\n/>")),
  },
  {
    name: "comments between cells",
    end: "read",
    bytes: () => spelt((xml) => xml.replaceAll("<c ", '<!-- <c r="Z9"><v>1</v></c> --><c ')),
  },
  {
    name: "sections of plain characters",
    bytes: () => spelt((xml) => xml.replaceAll("Measure 2", "<![CDATA[Measure <2>]]>")),
  },
  { name: "a million comments", large: true, bytes: () => ofSheet(board("", "<!-- -->".repeat(1_000_000))) },
  {
    name: "an attribute of 20 MB",
    large: true,
    bytes: () => ofSheet(`<sheetPr codeName="${"x".repeat(20_000_000)}"/>${board()}`),
  },
  {
    name: "an element's name of 5 MB",
    large: true,
    bytes: () => ofSheet(board("", `<${"x".repeat(5_000_000)}/>`)),
  },
  { name: "a tag that never ends", bytes: () => ofSheet(board("", `<extLst ${"a ".repeat(500_000)}`)) },
  { name: "only brackets", bytes: () => spelt(() => "<".repeat(500_000)) },
  {
    name: "elements that close nothing",
    bytes: () => spelt((xml) => xml.replace("<sheetData>", `${"</c>".repeat(50_000)}<sheetData>`)),
  },
  { name: "two tables of cells", bytes: () => ofSheet(board() + board()) },
  {
    name: "rows from the last to the first",
    bytes: () =>
      spelt((xml) =>
        xml.replace(/(<row .*<\/row>)/s, (rows) =>
          (rows.match(/<row .*?<\/row>/gs) ?? []).reverse().join(""),
        ),
      ),
  },
  {
    name: "every row twice",
    bytes: () => spelt((xml) => xml.replace(/<row .*?<\/row>/gs, (one) => one + one)),
  },
  {
    name: "cells without places",
    bytes: () => spelt((xml) => xml.replace(/<(c|row) r="[A-Z]*\d+"/g, "<$1")),
  },
  {
    name: "alternative contents",
    bytes: () =>
      ofSheet(
        `${board("", '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x"><sheetData><row r="2"><c r="E2"><v>5</v></c></row></sheetData></mc:Choice><mc:Fallback/></mc:AlternateContent>')}`,
      ),
  },
  {
    name: "every type of cell, and types that are none",
    bytes: () =>
      ofSheet(
        board(
          row(
            9,
            [
              't="b"><v>1</v>',
              't="b"><v>x</v>',
              't="e"><v>#SPILL!</v>',
              't="e"><v>#WHAT?</v>',
              't="d"><v>2024-07-01T00:00:00</v>',
              't="d"><v>x</v>',
              't="str"><v>a</v>',
              't="z"><v>1</v>',
              't="n"><v>1E+308</v>',
              't="n"><v>5E-324</v>',
              't="n"><v>-0</v>',
              "/><x>",
            ]
              .map((is, at) => `<c r="${String.fromCharCode(75 + at)}9" ${is}</c>`)
              .join(""),
          ),
        ),
      ),
  },
  {
    name: "a chart sheet, a macro sheet and a dialogue",
    bytes: () =>
      repacked((parts) => {
        const rels = decode(parts.get("xl/_rels/workbook.xml.rels"));
        const workbook = decode(parts.get("xl/workbook.xml"));
        const kinds = ["chartsheet", "xlMacrosheet", "dialogsheet"];
        parts.set(
          "xl/workbook.xml",
          encode(
            workbook.replace(
              "</sheets>",
              `${kinds.map((kind, at) => `<sheet name="${kind}" sheetId="${at + 20}" r:id="rId${at + 20}"/>`).join("")}</sheets>`,
            ),
          ),
        );
        parts.set(
          "xl/_rels/workbook.xml.rels",
          encode(
            rels.replace(
              "</Relationships>",
              `${kinds.map((kind, at) => `<Relationship Id="rId${at + 20}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${kind}s/sheet1.xml"/>`).join("")}</Relationships>`,
            ),
          ),
        );
        for (const kind of kinds) parts.set(`xl/${kind}s/sheet1.xml`, encode(`<${kind} xmlns="${MAIN}"/>`));
      }),
  },
  {
    name: "two sheets of one name",
    bytes: () =>
      repacked((parts) =>
        parts.set(
          "xl/workbook.xml",
          encode(decode(parts.get("xl/workbook.xml")).replace(/(<sheet .*?\/>)/, "$1$1")),
        ),
      ),
  },
  {
    name: "a sheet without its link",
    bytes: () =>
      repacked((parts) =>
        parts.set(
          "xl/workbook.xml",
          encode(
            decode(parts.get("xl/workbook.xml")).replace(
              "</sheets>",
              '<sheet name="Gone" sheetId="9" r:id="rId77"/></sheets>',
            ),
          ),
        ),
      ),
  },
  {
    name: "every sheet hidden",
    bytes: () =>
      repacked((parts) =>
        parts.set(
          "xl/workbook.xml",
          encode(decode(parts.get("xl/workbook.xml")).replace("<sheet ", '<sheet state="veryHidden" ')),
        ),
      ),
  },
  {
    name: "sheets named as what every object has",
    bytes: () =>
      smallFile({
        sheets: {
          constructor: board(),
          __proto__x: board(),
          toString: board(row(9, formula("A9", "constructor!E2+toString!E3"))),
        },
      }),
  },
  {
    name: "styles that are each other's",
    bytes: () =>
      book({
        styles:
          '<cellStyleXfs><xf xfId="1"/><xf xfId="0"/></cellStyleXfs><cellXfs><xf xfId="0" fillId="99" fontId="-1" numFmtId="9999"/><xf xfId="77"/></cellXfs>',
      }),
  },
  ...[
    "0".repeat(20_000),
    "#,##0.".repeat(3_000),
    "[>1]".repeat(5_000),
    '"'.repeat(9_999),
    "[Red][Blue][h]:mm:ss.0000000",
    "_".repeat(9_999),
    "?/?".repeat(4_000),
    "yyyy".repeat(4_000),
    "\\".repeat(9_999),
    "[$-".repeat(4_000),
    "General".repeat(2_000),
    "0;".repeat(4_000),
    "E+".repeat(4_000),
    "@".repeat(9_999),
  ].map((format): Awkward => ({
    name: `a number format ${format.slice(0, 8)}, ${format.length} long`,
    bytes: () =>
      ofSheet(
        board(row(9, '<c r="A9" s="1"><v>0.5</v></c><c r="B9" s="1" t="str"><v>x</v></c>')).replaceAll(
          '<c r="E',
          '<c s="1" r="E',
        ),
        {
          styles: `<numFmts><numFmt numFmtId="200" formatCode="${format.replaceAll('"', "&quot;").replaceAll(">", "&gt;")}"/></numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="200" applyNumberFormat="1"/></cellXfs>`,
        },
      ),
  })),
  {
    name: "20,000 number formats",
    bytes: () =>
      book({
        styles: `<numFmts>${times(20_000, (at) => `<numFmt numFmtId="${at + 200}" formatCode="0.${"0".repeat(at % 20)}&quot;${at}&quot;"/>`)}</numFmts><cellXfs><xf/></cellXfs>`,
      }),
  },
  { name: "a workbook of 1904", end: "read", bytes: () => book({ before: '<workbookPr date1904="1"/>' }) },
  {
    name: "a sheet that protects itself with a password",
    end: "read",
    bytes: () => ofSheet(board("", '<sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1"/>')),
  },
  {
    name: "a part that is its own target",
    bytes: () =>
      repacked((parts) => {
        parts.set("[Content_Types].xml", encode("<Types/>"));
        parts.set(SHEET, encode(decode(parts.get(SHEET))));
      }),
  },
  { name: "no list of content types", bytes: () => repacked((parts) => parts.delete("[Content_Types].xml")) },
  {
    name: "dates of negative and of endless days",
    bytes: () =>
      ofSheet(
        board(row(9, number("A9", -5) + number("B9", 99999999) + text("C9", "99/99/9999"))).replaceAll(
          '<c r="A9"',
          '<c s="1" r="A9"',
        ),
        {
          styles:
            '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>',
        },
      ),
  },
];
