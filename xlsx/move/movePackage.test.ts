import { expect, it } from "vitest";
import type { LineMove } from "../lines/lineMove";
import { partText } from "../package";
import { readXlsx } from "../readXlsx";
import { relationshipsPath } from "../relationships";
import { link, smallFile } from "../testing/smallFile";
import { edited } from "../write/textEdits";
import { movedFile } from "./movePackage";

const links = (each: string) => `<Relationships>${each}</Relationships>`;
const NAMES =
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Board!$A$1:$G$9</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">Board!$A:$B,Board!$1:$2</definedName>' +
  '<definedName name="Latest">Board!$F$3</definedName></definedNames>';
const BOARD =
  '<dimension ref="A1:G4"/><sheetViews><sheetView workbookViewId="0"><pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/><selection activeCell="G3" sqref="G3 H4"/></sheetView></sheetViews>' +
  '<cols><col min="1" max="2" width="9"/><col min="5" max="7" width="12"/></cols>' +
  '<sheetData><row r="3" spans="1:7"><c r="A3"><v>1</v></c><c r="E3"><f t="shared" ref="E3:E4" si="0">D3+G3</f><v>2</v></c><c r="F3" s="1"><v>5</v></c><c r="G3"><f>SUM(D3:F3)</f><v>7</v></c></row>' +
  '<row r="4"><c r="E4"><f t="shared" si="0"/><v>3</v></c><c r="G4"><f t="array" ref="G4:H4">F3:G3*2</f><v>9</v></c></row></sheetData>' +
  '<autoFilter ref="A2:G4"><filterColumn colId="6"/><filterColumn colId="1"/></autoFilter>' +
  '<mergeCells count="2"><mergeCell ref="F1:G1"/><mergeCell ref="C1:E1"/></mergeCells>' +
  '<conditionalFormatting sqref="F3:F9"><cfRule type="expression" priority="1"><formula>$G3&gt;Data!$A$1</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation type="list" sqref="F3:F4"><formula1>Data!$A$1:$A$2</formula1></dataValidation><dataValidation type="custom" sqref="G3"><formula1>G3&gt;F3</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="F3" location="Board!G3"/></hyperlinks><colBreaks count="1"><brk id="6"/></colBreaks>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts><tablePart r:id="rId4"/></tableParts>' +
  '<extLst><ext><x14:sparklineGroup xmlns:x14="u" xmlns:xm="v"><x14:sparkline><xm:f>Board!D3:F3</xm:f><xm:sqref>G3</xm:sqref></x14:sparkline></x14:sparklineGroup></ext></extLst>';
const FILE = smallFile({
  sheets: {
    Board: BOARD,
    Data: '<sheetData><row r="1"><c r="A1"><f>Board!G3+SUM(Board!D3:F3)</f><v>1</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" location="Board!F3"/></hyperlinks>',
  },
  behind: NAMES,
  parts: {
    [relationshipsPath("xl/worksheets/sheet1.xml")]: links(
      link("rId1", "drawing", "../drawings/drawing1.xml") +
        link("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml") +
        link("rId3", "comments", "../comments1.xml") +
        link("rId4", "table", "../tables/table1.xml") +
        link("rId5", "threadedComment", "../threadedComments/threadedComment1.xml"),
    ),
    [relationshipsPath("xl/drawings/drawing1.xml")]: links(link("rId1", "chart", "../charts/chart1.xml")),
    "xl/drawings/drawing1.xml":
      '<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>1</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>3</xdr:colOff><xdr:row>8</xdr:row></xdr:to></xdr:twoCellAnchor>' +
      "<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row></xdr:to></xdr:twoCellAnchor>" +
      '<xdr:twoCellAnchor editAs="absolute"><xdr:from><xdr:col>7</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>8</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>',
    "xl/charts/chart1.xml":
      "<c:chart xmlns:c=\"c\"><c:f>Board!$D$3:$F$3</c:f><c:f>Board!$G$3</c:f><c:f>'Data'!$G$3</c:f></c:chart>",
    "xl/comments1.xml":
      '<comments><commentList><comment ref="F3"/><comment ref="G3"/></commentList></comments>',
    "xl/threadedComments/threadedComment1.xml":
      '<ThreadedComments><threadedComment ref="G4"/></ThreadedComments>',
    "xl/drawings/vmlDrawing1.vml":
      "<xml><v:shape><x:ClientData><x:Anchor> 7, 15, 1, 2, 9, 4, 5, 4</x:Anchor><x:Row>2</x:Row><x:Column>6</x:Column></x:ClientData><br></v:shape></xml>",
    "xl/tables/table1.xml":
      '<table ref="F8:G9"><autoFilter ref="F8:G9"/><tableColumns count="2"><tableColumn id="1" name="Column1"/><tableColumn id="2" name="b"/></tableColumns></table>',
  },
});

async function after(...moves: readonly LineMove[]): Promise<(path: string) => string> {
  const file = await readXlsx(FILE, "board.xlsx");
  const { parts } = movedFile(file, new Map([["Board", moves]]));
  return (path) => partText(parts, path);
}

const columnG: LineMove = { lines: "columns", at: 6, count: 1, inserted: true };

it("lets all that hangs on cells follow a column that is put in", async () => {
  const part = await after(columnG);
  const board = part("xl/worksheets/sheet1.xml");
  for (const said of [
    'ref="A1:H4"',
    'activeCell="H3" sqref="H3 I4"',
    '<col min="5" max="8" width="12"/>',
    '<c r="E3"><f>D3+H3</f><v>2</v></c><c r="F3" s="1"><v>5</v></c><c r="H3"><f>SUM(D3:F3)</f><v>7</v></c>',
    '<c r="E4"><f>D4+H4</f><v>3</v></c><c r="H4"><f t="array" ref="H4:I4">F3:H3*2</f>',
    '<autoFilter ref="A2:H4"><filterColumn colId="7"/><filterColumn colId="1"/></autoFilter>',
    '<mergeCell ref="F1:H1"/><mergeCell ref="C1:E1"/>',
    'sqref="F3:F9"><cfRule type="expression" priority="1"><formula>$H3&gt;Data!$A$1</formula>',
    'sqref="F3:F4"><formula1>Data!$A$1:$A$2</formula1>',
    'sqref="H3"><formula1>H3&gt;F3</formula1>',
    '<hyperlink ref="F3" location="Board!H3"/>',
    '<brk id="6"/>',
    "<xm:f>Board!D3:F3</xm:f><xm:sqref>H3</xm:sqref>",
  ])
    expect(board).toContain(said);
  expect(part("xl/worksheets/sheet2.xml")).toContain("<f>Board!H3+SUM(Board!D3:F3)</f>");
  expect(part("xl/workbook.xml")).toContain(">Board!$A$1:$H$9<");
  expect(part("xl/workbook.xml")).toContain(">Board!$A:$B,Board!$1:$2<");
  expect(part("xl/workbook.xml")).toContain(">Board!$F$3<");
  expect(part("xl/charts/chart1.xml")).toBe(
    "<c:chart xmlns:c=\"c\"><c:f>Board!$D$3:$F$3</c:f><c:f>Board!$H$3</c:f><c:f>'Data'!$G$3</c:f></c:chart>",
  );
  expect(part("xl/comments1.xml")).toContain('<comment ref="F3"/><comment ref="H3"/>');
  expect(part("xl/threadedComments/threadedComment1.xml")).toContain('ref="H4"');
  expect(part("xl/drawings/vmlDrawing1.vml")).toContain(
    "<x:Anchor>8, 15, 1, 2, 10, 4, 5, 4</x:Anchor><x:Row>2</x:Row><x:Column>7</x:Column>",
  );
  const columns = [...part("xl/drawings/drawing1.xml").matchAll(/<xdr:col>(\d+)/g)].map(
    ([, column]) => column,
  );
  // One stands behind, one ends where the column comes, one keeps its place.
  expect(columns).toEqual(["8", "10", "1", "6", "7", "9"]);
  expect(part("xl/tables/table1.xml")).toContain(
    '<table ref="F8:H9"><autoFilter ref="F8:H9"/><tableColumns count="3"><tableColumn id="1" name="Column1"/><tableColumn id="3" name="Column2"/><tableColumn id="2" name="b"/>',
  );
});

it("takes out with a column what hung on it alone", async () => {
  const part = await after({ ...columnG, inserted: false });
  const board = part("xl/worksheets/sheet1.xml");
  expect(board).not.toContain('r="G3"');
  expect(board).toContain("<f>D3+#REF!</f>");
  expect(board).toContain('<mergeCells count="1"><mergeCell ref="C1:E1"/></mergeCells>');
  expect(board).toContain('<dataValidations count="1"><dataValidation type="list"');
  expect(board).not.toContain("<x14:sparkline>");
  expect(part("xl/comments1.xml")).toBe(
    '<comments><commentList><comment ref="F3"/></commentList></comments>',
  );
  expect(part("xl/drawings/vmlDrawing1.vml")).toBe("<xml></xml>");
  expect(part("xl/worksheets/sheet2.xml")).toContain("<f>Board!#REF!+SUM(Board!D3:F3)</f>");
});

it("moves rows with their cells, and gives back the file when they are taken out again", async () => {
  const rows: LineMove = { lines: "rows", at: 3, count: 2, inserted: true };
  const part = await after(rows);
  expect(part("xl/worksheets/sheet1.xml")).toContain('<row r="6"><c r="E6"><f>D6+G6</f><v>3</v></c>');
  const back = await after(rows, { ...rows, inserted: false });
  for (const path of [
    "xl/charts/chart1.xml",
    "xl/comments1.xml",
    "xl/drawings/drawing1.xml",
    "xl/workbook.xml",
  ])
    expect(back(path)).toBe(partText((await readXlsx(FILE, "")).parts, path));
});

it("replaces what stands where something is put in", () => {
  const edits = [
    { start: 1, end: 2, text: "B" },
    { start: 1, end: 1, text: "-" },
  ];
  expect(edited("abc", edits)).toBe("a-Bc");
});
