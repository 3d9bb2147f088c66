import { unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readXlsx } from "./readXlsx";
import { link, smallFile, type SmallFile } from "./testing/smallFile";

async function open(file: SmallFile) {
  return (await readXlsx(smallFile(file), "small.xlsx")).book;
}

async function cellsOf(rows: string, rest: Partial<SmallFile> = {}) {
  const book = await open({ ...rest, sheets: { One: `<sheetData>${rows}</sheetData>` } });
  return Object.fromEntries(
    (book.sheets[0]?.cells ?? []).map((cell) => [`${cell.row},${cell.column}`, cell]),
  );
}

describe("what cells hold", () => {
  test("numbers, texts, rich text, booleans, errors and texts in the cell", async () => {
    const strings =
      "<si><t>Plain &amp; simple</t></si><si><r><t>Rich </t></r><r><t>text</t></r><rPh><t>reading</t></rPh></si><si><t>a_x000D_b</t></si>";
    const row =
      '<row r="1"><c r="A1"><v>0.1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="b"><v>1</v></c>' +
      '<c r="E1" t="e"><v>#DIV/0!</v></c><c r="F1" t="inlineStr"><is><t xml:space="preserve"> 10/20</t></is></c>' +
      '<c r="G1" t="str"><f>A1&amp;"x"</f><v>0.1x</v></c><c r="H1" t="s"><v>2</v></c><c r="I1" t="d"><v>2024-06-30</v></c></row>';
    const cells = await cellsOf(row, { strings });
    const contents = Object.values(cells).map(({ content }) => content);
    expect(contents).toEqual([
      0.1,
      "Plain & simple",
      "Rich text",
      true,
      "#DIV/0!",
      " 10/20",
      "0.1x",
      "a\rb",
      45_473,
    ]);
    expect(cells["0,6"]?.formula).toBe('=A1&"x"');
  });

  test("rows and cells without an address follow one another", async () => {
    const cells = await cellsOf("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    expect(Object.keys(cells)).toEqual(["0,0", "0,1", "1,0"]);
  });

  test("shared formulas stand in each of their cells", async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(Object.values(cells).map(({ formula }) => formula)).toEqual(["=A1*$C$1", "=A2*$C$1", "=A3*$C$1"]);
  });

  test("what an array formula spills is told from what stands there by itself", async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c></row><row r="2"><c r="A2"><v>6</v></c></row>',
    );
    expect(cells["0,0"]).toMatchObject({ formula: "=B1:B2*2", spill: { rowCount: 2, columnCount: 1 } });
    expect(cells["1,0"]).toMatchObject({ content: 6, spilled: true });
  });

  test("a formula whose result is an empty text is told from one without a result", async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1" t="str"><f>IF(B1,1,"")</f><v></v></c><c r="B1"><f>C1</f></c><c r="C1"><f>D1</f><v/></c></row>',
    );
    expect(Object.values(cells).map(({ empty }) => empty)).toEqual([true, undefined, undefined]);
  });

  test("a time alone is a part of a day, and what is no number stays the text that it is", async () => {
    const cells = await cellsOf(
      '<row r="1"><c r="A1" t="d"><v>12:00:00</v></c><c r="B1" t="d"><v>soon</v></c><c r="C1"><v>n/a</v></c><c r="D1"><v>1e400</v></c></row>',
    );
    expect(Object.values(cells).map(({ content }) => content)).toEqual([0.5, "soon", "n/a", "1e400"]);
  });

  test("a prefix before every element changes nothing", async () => {
    const sheet =
      '<x:sheetData xmlns:x="u"><x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row></x:sheetData>';
    const book = await open({ sheets: { One: sheet } });
    expect(book.sheets[0]?.cells[0]).toMatchObject({ row: 1, column: 1, content: 7 });
  });
});

describe("how cells look", () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>' +
    '<fonts count="2"><font/><font><b/><i val="0"/><sz val="9"/><color rgb="FF00FF00"/><name val="Arial"/></font></fonts>' +
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="9"/></patternFill></fill></fills>' +
    '<borders count="2"><border><left/></border><border><left style="thin"/></border></borders>' +
    '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="center" wrapText="1"/><protection locked="0"/></xf>' +
    '<xf numFmtId="9" fillId="3"/></cellXfs>';

  test("a blank cell is kept where it has letters of its own: what is typed there is written in them", async () => {
    const own = styles.replace("</cellXfs>", '<xf numFmtId="0" fontId="1"/></cellXfs>');
    const cells = await cellsOf('<row r="1"><c r="A1"/><c r="B1" s="3"/></row>', { styles: own });
    expect(Object.entries(cells).map(([at, { style }]) => [at, style.fontName, style.bold])).toEqual([
      ["0,1", "Arial", true],
    ]);
  });

  test("number format, fill, font, alignment, lock and border", async () => {
    const cells = await cellsOf('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/></row>', { styles });
    expect(cells["0,0"]?.style).toEqual({
      numberFormat: "0.0%",
      fill: "#FFC000",
      fontColor: "#00FF00",
      fontName: "Arial",
      fontSize: 9,
      bold: true,
      italic: false,
      horizontal: "center",
      vertical: "middle",
      wrap: true,
      locked: false,
      border: true,
    });
    expect(cells["0,1"]).toMatchObject({ content: "", style: { numberFormat: "0%", fill: "#70AD47" } });
  });

  test("a number format that says nothing is General", async () => {
    const plain =
      '<numFmts count="1"><numFmt numFmtId="0" formatCode=""/></numFmts><cellXfs count="1"><xf numFmtId="0"/></cellXfs>';
    const cells = await cellsOf('<row r="1"><c r="A1" s="0"><v>1</v></c></row>', { styles: plain });
    expect(cells["0,0"]?.style.numberFormat).toBe("General");
  });

  test("a blank cell that the file leaves out looks as its column does", async () => {
    const sheet =
      '<cols><col min="2" max="16384" width="9.140625" style="2"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row></sheetData>';
    const book = await open({ styles, sheets: { One: sheet } });
    const implied = book.sheets[0]?.cells.find(({ column }) => column === 1);
    expect(implied).toMatchObject({ row: 0, content: "", style: { numberFormat: "0%" } });
  });
});

describe("what a sheet is", () => {
  test("merges, sizes, what is hidden and frozen, protection, direction", async () => {
    const sheet =
      '<sheetViews><sheetView rightToLeft="1" workbookViewId="0"><pane xSplit="2" ySplit="5" topLeftCell="C6" state="frozen"/></sheetView></sheetViews>' +
      '<cols><col min="1" max="2" width="9.140625" customWidth="1"/><col min="4" max="4" width="9.140625" hidden="1"/></cols>' +
      '<sheetData><row r="3" ht="30" hidden="1"/></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="D1:E1"/></mergeCells>';
    const [one] = (await open({ sheets: { One: sheet } })).sheets;
    expect(one).toMatchObject({
      kind: "worksheet",
      protected: true,
      rightToLeft: true,
      frozen: { rows: 5, columns: 2 },
      columnWidths: { 0: 64, 1: 64, 3: 64 },
      hiddenColumns: [3],
      rowHeights: { 2: 40 },
      hiddenRows: [2],
      merges: [{ row: 0, column: 3, rowCount: 1, columnCount: 2 }],
    });
  });

  test("where it was scrolled to, beside what is frozen or as a whole", async () => {
    const scrolled = async (view: string) =>
      (await open({ sheets: { One: `<sheetViews>${view}</sheetViews><sheetData/>` } })).sheets[0]?.scrolledTo;
    const both = '<pane xSplit="2" ySplit="5" topLeftCell="K6" state="frozen"/>';
    expect(await scrolled(`<sheetView topLeftCell="A3">${both}</sheetView>`)).toEqual({ row: 5, column: 10 });
    const rows = '<pane ySplit="1" topLeftCell="C40" state="frozen"/>';
    expect(await scrolled(`<sheetView topLeftCell="C1">${rows}</sheetView>`)).toEqual({ row: 39, column: 2 });
    expect(await scrolled('<sheetView topLeftCell="B9"/>')).toEqual({ row: 8, column: 1 });
    expect(await scrolled('<sheetView topLeftCell="A1"/>')).toBeUndefined();
    const unmoved = '<pane xSplit="2" ySplit="5" topLeftCell="C6" state="frozen"/>';
    expect(await scrolled(`<sheetView>${unmoved}</sheetView>`)).toBeUndefined();
  });

  test("conditional formats with their fill, the newer kind too", async () => {
    const styles =
      '<cellXfs><xf/></cellXfs><dxfs><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs>';
    const sheet =
      '<sheetData/><conditionalFormatting sqref="B2:B9 D2"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>0.5</formula></cfRule></conditionalFormatting>' +
      '<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="1"><x14:iconSet iconSet="3Triangles" showValue="0"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num" gte="0"><xm:f>0</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>C2:C9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const rules = (await open({ styles, sheets: { One: sheet } })).sheets[0]?.conditionalFormats;
    expect(rules).toEqual([
      {
        type: "iconSet",
        ranges: [{ row: 1, column: 2, rowCount: 8, columnCount: 1 }],
        operator: null,
        formulas: [],
        fill: null,
        priority: 1,
        iconSet: {
          name: "3Triangles",
          thresholds: [
            { type: "percent", value: "0", inclusive: true },
            { type: "num", value: "0", inclusive: true },
            { type: "num", value: "0", inclusive: false },
          ],
          reversed: false,
          showValue: false,
        },
      },
      {
        type: "cellIs",
        ranges: [
          { row: 1, column: 1, rowCount: 8, columnCount: 1 },
          { row: 1, column: 3, rowCount: 1, columnCount: 1 },
        ],
        operator: "lessThan",
        formulas: ["0.5"],
        fill: "#FF0000",
        priority: 2,
      },
    ]);
  });
});

test("plain shapes and pictures that hang on cells", async () => {
  const point = (name: string, row: number, column: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>95250</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>19050</xdr:rowOff></xdr:${name}>`;
  const arrow =
    '<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="Arrow 1"/></xdr:nvSpPr><xdr:spPr><a:xfrm rot="5400000"><a:off x="0" y="0"/><a:ext cx="190500" cy="95250"/></a:xfrm><a:prstGeom prst="upArrow"/><a:solidFill><a:srgbClr val="00b050"/></a:solidFill></xdr:spPr></xdr:sp>';
  const drawing = `<xdr:wsDr><xdr:twoCellAnchor>${point("from", 3, 5)}${point("to", 4, 6)}${arrow}</xdr:twoCellAnchor><xdr:twoCellAnchor>${point("from", 0, 0)}${point("to", 1, 1)}<xdr:pic/></xdr:twoCellAnchor></xdr:wsDr>`;
  const book = await open({
    sheets: { One: '<sheetData/><drawing r:id="rId1"/>' },
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships>${link("rId1", "drawing", "../drawings/drawing1.xml")}</Relationships>`,
      "xl/drawings/drawing1.xml": drawing,
    },
  });
  expect(book.sheets[0]?.shapes).toEqual([
    {
      ...{ name: "Arrow 1", geometry: "upArrow", rotation: 90, fill: "#00B050" },
      ...{ row: 3, column: 5, down: 2, across: 10, width: 20, height: 10 },
    },
    // A picture without a size of its own lies where it begins.
    {
      ...{ name: "", geometry: "", rotation: 0, fill: null },
      ...{ row: 0, column: 0, down: 2, across: 10, width: 0, height: 0 },
    },
  ]);
});

test("names, the sheet that is shown, the other count of days, custom XML and chart sheets", async () => {
  const book = await open({
    sheets: { One: "<sheetData/>", Two: "<sheetData/>" },
    before: '<workbookPr date1904="1"/><bookViews><workbookView activeTab="1"/></bookViews>',
    behind:
      '<definedNames><definedName name="Population">One!$A$1</definedName><definedName name="Local" localSheetId="1">Two!$B$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">One!$A$1:$B$2</definedName></definedNames>',
    links: link("rId50", "customXml", "../customXml/item1.xml"),
    parts: { "customXml/item1.xml": '<j xmlns="urn:journal"/>' },
  });
  expect(book.active).toBe("Two");
  expect(book.date1904).toBe(true);
  expect(book.customXml).toEqual(['<j xmlns="urn:journal"/>']);
  expect(book.names).toEqual([
    { name: "Population", formula: "=One!$A$1", sheet: null },
    { name: "Local", formula: "=Two!$B$2", sheet: "Two" },
  ]);
});

test("the last cell of the last row costs no more than any other", async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
  expect(Object.keys(await cellsOf(rows))).toEqual(["0,0", "1048575,16383"]);
});

test("paths with the other slash, UTF-16 without a byte order mark, and a character that is none", async () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a&#x110000;b</t></is></c></row></sheetData>';
  const parts = Object.entries(unzipSync(smallFile({ sheets: { One: sheet } })));
  const otherSlash = parts.map(([path, part]): [string, Uint8Array] => {
    const asUtf16 = Buffer.from(new TextDecoder().decode(part), "utf16le").swap16();
    return [path.replaceAll("/", "\\"), path === "xl/workbook.xml" ? new Uint8Array(asUtf16) : part];
  });
  const { book } = await readXlsx(zipSync(Object.fromEntries(otherSlash)), "small.xlsx");
  expect(book.sheets[0]?.cells[0]?.content).toBe("a\ufffdb");
});
