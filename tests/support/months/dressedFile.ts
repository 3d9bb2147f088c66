import type { Book, BookSheet } from "../../../xlsx/book";
import { BLANK_SHEET, PLAIN } from "../../../xlsx/book";
import { a1Of, rangeName } from "../../../xlsx/a1";
import { addContentType } from "../../../xlsx/contentTypes";
import { closePackage, openPackage, partText, putText, type Package } from "../../../xlsx/package";
import { addRelationship } from "../../../xlsx/relationships";
import { writeBook } from "../../../xlsx/writeBook";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = "xl/worksheets/sheet1.xml";
const DRAWING = "xl/drawings/drawing1.xml";
const CHART = "xl/charts/chart1.xml";
const COMMENTS = "xl/comments1.xml";
const NOTES = "xl/drawings/vmlDrawing1.vml";

/** Where a scorecard's figures stand: a row of them, its first and last month, and the last column of all. */
export interface Figures {
  readonly row: number;
  readonly rows: number;
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

/**
 * A workbook's file as somebody keeps it: on its first sheet a chart of a row of months, notes, a link, a print area,
 * validations and a rule; names; and a second sheet, Summary, that refers to the first in every way.
 */
export async function dressedFile(book: Book, figures: Figures): Promise<Uint8Array> {
  const [board, ...others] = book.sheets;
  if (!board) throw new Error("The workbook has no sheet.");
  const ref = referencesTo(board.name, figures);
  const dressed: BookSheet = { ...board, ...watched(figures) };
  const named: Book = {
    ...book,
    sheets: [dressed, summaryOf(ref), ...others],
    names: [
      { name: "LatestFigure", formula: `=${ref.latest}`, sheet: null },
      { name: "AllMonths", formula: `=${ref.months}`, sheet: null },
      { name: "LastColumn", formula: `=${ref.behind}`, sheet: null },
    ],
  };
  const parts = openPackage(await writeBook(named), book.name);
  addChart(parts, ref.fixedMonths, ref.fixedHeadings);
  addNotes(parts, [a1Of(figures.row, figures.last), a1Of(figures.row, figures.end)], figures);
  addPrintArea(parts, board.name, figures);
  return closePackage(parts);
}

/** The cells of the scorecard that others refer to, as formulas spell them. */
export function referencesTo(name: string, { row, first, last, end }: Figures) {
  const sheet = /^\w+$/.test(name) ? name : `'${name}'`;
  const fixed = (from: number, to: number, at = row) =>
    `${sheet}!$${a1Of(at, from).replace(/(\d+)/, "$$$1")}${to === from ? "" : `:$${a1Of(at, to).replace(/(\d+)/, "$$$1")}`}`;
  return {
    sheet,
    latest: fixed(last, last),
    months: fixed(first, last),
    behind: fixed(end, end),
    fixedMonths: fixed(first, last),
    fixedHeadings: fixed(first, last, row - 1),
    relative: `${sheet}!${a1Of(row, last)}`,
    around: `${sheet}!${rangeName({ row, column: 0, rowCount: 1, columnCount: end + 1 })}`,
  };
}

function summaryOf(ref: ReturnType<typeof referencesTo>): BookSheet {
  const formulas = [
    "=LatestFigure",
    "=SUM(AllMonths)",
    `=${ref.relative}`,
    `=SUM(${ref.months})`,
    `=${ref.behind}&""`,
    `=COUNTA(${ref.around})`,
    `=AVERAGE(${ref.months})*2`,
  ];
  return {
    ...BLANK_SHEET,
    name: "Summary",
    cells: formulas.map((formula, row) => ({ row, column: 0, content: "", formula, style: PLAIN })),
  };
}

/** A rule over all months and a validation of the last, as far as there are measures. */
function watched({
  row,
  rows,
  first,
  last,
  end,
}: Figures): Pick<BookSheet, "conditionalFormats" | "validations"> {
  const area = (column: number, columnCount: number) => ({ row, column, rowCount: rows, columnCount });
  return {
    conditionalFormats: [
      {
        type: "expression",
        ranges: [area(first, last - first + 1)],
        operator: null,
        formulas: [`${a1Of(row, first)}<0`],
        fill: "#FFC7CE",
        priority: 1,
      },
    ],
    validations: [
      {
        ranges: [area(last, 1)],
        attributes: {
          type: "decimal",
          operator: "greaterThanOrEqual",
          allowBlank: "1",
          showErrorMessage: "1",
        },
        formulas: ["0"],
      },
      { ranges: [area(end, 1)], attributes: { type: "textLength", operator: "lessThan" }, formulas: ["500"] },
    ],
  };
}

function addChart(parts: Package, values: string, headings: string): void {
  const chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  const main = "http://schemas.openxmlformats.org/drawingml/2006/main";
  const drawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  const axis = (name: string, id: number, cross: number, position: string) =>
    `<c:${name}><c:axId val="${id}"/><c:scaling/><c:delete val="0"/><c:axPos val="${position}"/><c:crossAx val="${cross}"/></c:${name}>`;
  putText(
    parts,
    CHART,
    `<c:chartSpace xmlns:c="${chart}" xmlns:a="${main}"><c:chart><c:plotArea><c:layout/><c:lineChart><c:grouping val="standard"/>` +
      `<c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>${headings}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val></c:ser>${axes}</c:lineChart>` +
      `${axis("catAx", 1, 2, "b")}${axis("valAx", 2, 1, "l")}</c:plotArea></c:chart></c:chartSpace>`,
  );
  addContentType(parts, CHART, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
  const id = addRelationship(parts, DRAWING, `${OFFICE}/chart`, CHART);
  const marker = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  putText(
    parts,
    DRAWING,
    `<xdr:wsDr xmlns:xdr="${drawing}" xmlns:a="${main}"><xdr:twoCellAnchor editAs="oneCell">${marker("from", 40, 2)}${marker("to", 48, 16)}` +
      '<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${OFFICE}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  );
  addContentType(parts, DRAWING, "application/vnd.openxmlformats-officedocument.drawing+xml");
  const own = addRelationship(parts, SHEET, `${OFFICE}/drawing`, DRAWING);
  putText(
    parts,
    SHEET,
    partText(parts, SHEET).replace("</worksheet>", `<drawing r:id="${own}"/></worksheet>`),
  );
}

function addNotes(parts: Package, cells: readonly string[], { row, last, end }: Figures): void {
  const list = cells.map(
    (cell) => `<comment ref="${cell}" authorId="0"><text><t>About ${cell}</t></text></comment>`,
  );
  putText(
    parts,
    COMMENTS,
    `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Analyst</author></authors><commentList>${list.join("")}</commentList></comments>`,
  );
  addContentType(parts, COMMENTS, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
  addRelationship(parts, SHEET, `${OFFICE}/comments`, COMMENTS);
  const shapes = [last, end].map(
    (column, at) =>
      `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  putText(
    parts,
    NOTES,
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${shapes.join("")}</xml>`,
  );
  addContentType(parts, NOTES, "application/vnd.openxmlformats-officedocument.vmlDrawing");
  const id = addRelationship(parts, SHEET, `${OFFICE}/vmlDrawing`, NOTES);
  putText(
    parts,
    SHEET,
    partText(parts, SHEET).replace("</worksheet>", `<legacyDrawing r:id="${id}"/></worksheet>`),
  );
}

function addPrintArea(parts: Package, name: string, { row, rows, end }: Figures): void {
  const path = "xl/workbook.xml";
  const { sheet } = referencesTo(name, { row, rows, first: 0, last: 0, end });
  const corner = a1Of(row + rows - 1, end).replace(/(\d+)/, "$$$1");
  const names =
    `<definedName name="_xlnm.Print_Area" localSheetId="0">${sheet}!$A$1:$${corner}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${sheet}!$A:$B,${sheet}!$1:$2</definedName>`;
  putText(parts, path, partText(parts, path).replace("<definedNames>", `<definedNames>${names}`));
  const link = `<hyperlinks><hyperlink ref="${a1Of(row, end)}" location="${sheet}!${a1Of(row, end)}"/></hyperlinks>`;
  putText(parts, SHEET, partText(parts, SHEET).replace("<pageMargins", `${link}<pageMargins`));
}
