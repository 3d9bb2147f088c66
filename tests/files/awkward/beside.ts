import { link } from "../../../xlsx/testing/smallFile";
import {
  type Awkward,
  LAST_ROW,
  board,
  encode,
  formula,
  named,
  number,
  ofSheet,
  relationships,
  repacked,
  row,
  times,
} from "./make";

const RELS = "xl/worksheets/_rels/sheet1.xml.rels";

const withNotes = (notes: string): Uint8Array =>
  ofSheet(board(), {
    parts: {
      [RELS]: relationships(link("n", "comments", "../comments1.xml")),
      "xl/comments1.xml": `<comments><authors><author/></authors><commentList>${notes}</commentList></comments>`,
    },
  });
const note = (cell: string, said: string): string =>
  `<comment ref="${cell}" authorId="0"><text><t>${said}</t></text></comment>`;

/** What stands beside the cells: notes, tables, pictures, names, much of it, or broken. */
export const BESIDE: readonly Awkward[] = [
  { name: "50,000 notes", bytes: () => withNotes(times(50_000, (at) => note(`K${at + 9}`, `note ${at}`))) },
  { name: "a note of 2 MB", bytes: () => withNotes(note("B2", "x".repeat(2_000_000))) },
  {
    name: "notes on no cell",
    bytes: () => withNotes(note("", "a") + note("ZZZZ0", "b") + note("A1:B2", "c") + "<comment/>"),
  },
  {
    name: "1,000 tables over one another",
    bytes: () =>
      ofSheet(board("", `<tableParts>${times(1_000, (at) => `<tablePart r:id="t${at}"/>`)}</tableParts>`), {
        parts: {
          [RELS]: relationships(
            ...Array.from({ length: 1_000 }, (_, at) => link(`t${at}`, "table", `../tables/t${at}.xml`)),
          ),
          ...Object.fromEntries(
            Array.from({ length: 1_000 }, (_, at) => [
              `xl/tables/t${at}.xml`,
              `<table id="${at + 1}" name="T${at}" displayName="T${at}" ref="A1:I4"><tableColumns><tableColumn id="1" name="Ref"/></tableColumns></table>`,
            ]),
          ),
        },
      }),
  },
  {
    name: "a table over the whole sheet",
    bytes: () =>
      ofSheet(board("", '<tableParts><tablePart r:id="t"/></tableParts>'), {
        parts: {
          [RELS]: relationships(link("t", "table", "../tables/t.xml")),
          "xl/tables/t.xml": `<table id="1" name="T" displayName="T" ref="A1:XFD${LAST_ROW}"><tableColumns>${times(16_384, (at) => `<tableColumn id="${at + 1}" name="c${at}"/>`)}</tableColumns></table>`,
        },
      }),
  },
  {
    name: "formulas to tables that are not there",
    bytes: () =>
      ofSheet(
        board(
          row(
            9,
            formula("A9", "SUM(Gone[Aug])") + formula("B9", "Gone[[#This Row],[x]]") + formula("C9", "[@x]"),
          ),
        ),
      ),
  },
  {
    name: "formulas to other workbooks",
    bytes: () =>
      ofSheet(
        board(
          row(
            9,
            formula("A9", "[1]Sheet1!A1") + formula("B9", "'C:\\[x.xlsx]S'!A1") + formula("C9", "[99]!Name"),
          ),
        ),
      ),
  },
  {
    name: "50,000 hyperlinks",
    bytes: () =>
      ofSheet(
        board(
          "",
          `<hyperlinks>${times(50_000, (at) => `<hyperlink ref="K${at + 9}" location="Board!A${at + 1}"/>`)}</hyperlinks>`,
        ),
      ),
  },
  {
    name: "a drawing of 20,000 pictures",
    bytes: () =>
      ofSheet(board("", '<drawing r:id="d"/>'), {
        parts: {
          [RELS]: relationships(link("d", "drawing", "../drawings/d.xml")),
          "xl/drawings/d.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${times(20_000, (at) => `<xdr:twoCellAnchor><xdr:from><xdr:col>${at}</xdr:col><xdr:row>${at}</xdr:row></xdr:from><xdr:to><xdr:col>${at + 1}</xdr:col><xdr:row>${at + 1}</xdr:row></xdr:to><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="${at}" name="s${at}"/></xdr:nvSpPr></xdr:sp></xdr:twoCellAnchor>`)}</xdr:wsDr>`,
        },
      }),
  },
  {
    name: "a shape over ten thousand million cells",
    bytes: () =>
      ofSheet(board("", '<drawing r:id="d"/>'), {
        parts: {
          [RELS]: relationships(link("d", "drawing", "../drawings/d.xml")),
          "xl/drawings/d.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:to><xdr:col>16383</xdr:col><xdr:row>1048575</xdr:row></xdr:to><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="1" name="s"/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="upArrow"/></xdr:spPr></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>`,
        },
      }),
  },
  {
    name: "10,000 sparklines",
    bytes: () =>
      ofSheet(
        board(
          "",
          `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines>${times(10_000, (at) => `<x14:sparkline><xm:f>Board!A1:XFD1</xm:f><xm:sqref>K${at + 9}</xm:sqref></x14:sparkline>`)}</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
        ),
      ),
  },
  {
    name: "a validation list of 5 MB over a whole column",
    bytes: () =>
      ofSheet(
        board(
          "",
          `<dataValidations><dataValidation type="list" sqref="A1:A${LAST_ROW}"><formula1>"${"a,".repeat(2_500_000)}"</formula1></dataValidation></dataValidations>`,
        ),
      ),
  },
  {
    name: "rules on the colours of whole columns",
    bytes: () =>
      ofSheet(
        board(
          "",
          times(
            200,
            (at) =>
              `<conditionalFormatting sqref="A1:XFD${LAST_ROW} E1:E9"><cfRule type="expression" dxfId="0" priority="${at}"><formula>COUNTIF(A:XFD,A1)&gt;${at}</formula></cfRule></conditionalFormatting>`,
          ),
        ),
      ),
  },
  {
    name: "rules of scales, bars and icons without ends",
    bytes: () =>
      ofSheet(
        board(
          "",
          '<conditionalFormatting sqref="E2:G9"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="formula" val="SUM(A:XFD)"/></colorScale></cfRule><cfRule type="iconSet" priority="2"><iconSet iconSet="9Wrong"><cfvo type="percent" val="x"/></iconSet></cfRule><cfRule type="dataBar" priority="3"/><cfRule type="top10" rank="-1" priority="4"/><cfRule type="nothing"/></conditionalFormatting>',
        ),
      ),
  },
  {
    name: "names to nothing, to everything, to one another on other sheets",
    bytes: () =>
      ofSheet(board(row(9, formula("A9", "Gone+All+Print_Area"))), {
        behind: `<definedNames>${named("Gone", "#REF!")}${named("All", `Board!$1:$${LAST_ROW}`)}<definedName name="_xlnm.Print_Area" localSheetId="77">Board!$A$1</definedName><definedName/>${named("Long", "A1+".repeat(100_000))}</definedNames>`,
      }),
  },
  {
    name: "a range that is repeated 4,000 times",
    bytes: () => ofSheet(board(row(9, formula("A9", `SUM(${Array(4_000).fill("A:A").join(",")})`)))),
  },
  {
    name: "numbers, columns and rows in a chain of INDIRECT",
    bytes: () =>
      ofSheet(board(times(500, (at) => row(at + 9, formula(`K${at + 9}`, `INDIRECT("K"&amp;ROW()+1)`))))),
  },
  {
    name: "LET and LAMBDA within one another 200 deep",
    bytes: () =>
      ofSheet(
        board(
          row(
            9,
            formula("A9", `${"_xlfn.LET(_xlpm.a,1,".repeat(200)}1${")".repeat(200)}`) +
              formula("B9", `${"_xlfn.LAMBDA(_xlpm.x,".repeat(200)}1${")".repeat(200)}`),
          ),
        ),
      ),
  },
  {
    name: "REDUCE over a whole column",
    bytes: () =>
      ofSheet(
        board(
          row(
            9,
            formula("A9", "_xlfn.REDUCE(0,A:A,_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+1))") +
              formula("B9", "_xlfn.MAKEARRAY(10000,10000,_xlfn.LAMBDA(_xlpm.r,_xlpm.c,_xlpm.r))"),
          ),
        ),
      ),
  },
  {
    name: "an array constant of 20,000 numbers",
    bytes: () => ofSheet(board(row(9, formula("A9", `SUM({${Array(20_000).fill("1").join(",")}})`)))),
  },
  {
    name: "a sheet's sum through 1,000 sheets that are not there",
    bytes: () =>
      ofSheet(board(row(9, formula("A9", "SUM(Jan:Dec!A1)") + formula("B9", "SUM(Board:Board!A:XFD)")))),
  },
  {
    name: "text joined until it is too long",
    bytes: () =>
      ofSheet(
        board(
          row(9, formula("K9", 'REPT("x",30000)')) +
            times(40, (at) => row(at + 10, formula(`K${at + 10}`, `K${at + 9}&amp;K${at + 9}`))),
        ),
      ),
  },
  {
    name: "numbers of the night: NOW, RAND and RANDARRAY",
    bytes: () =>
      ofSheet(
        board(
          row(
            9,
            formula("A9", "NOW()") + formula("B9", "RAND()") + formula("C9", "_xlfn.RANDARRAY(1000,1000)"),
          ),
        ),
      ),
  },
  {
    name: "a chain of calculation that names cells that are not there",
    bytes: () =>
      repacked((parts) =>
        parts.set(
          "xl/calcChain.xml",
          encode(`<calcChain>${times(50_000, (at) => `<c r="ZZ${at + 1}" i="9"/>`)}</calcChain>`),
        ),
      ),
  },
  {
    name: "one number in the last column of every row",
    bytes: () => ofSheet(board(times(2_000, (at) => row(at + 9, number(`XFD${at + 9}`, 1))))),
  },
];
