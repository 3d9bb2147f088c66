import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { BoardDocument, DocumentPiece } from "./document";
import { textLines } from "./xmlText";

/** A4 in twentieths of a point, as Word measures: 210 by 297 mm. */
const A4 = { width: 11906, height: 16838 };
/** Twentieths of a point: 2 cm at every edge of a page. */
const MARGIN = 1134;
/** Twentieths of a point: 4 points beside the text of a cell. */
const CELL_MARGIN = 80;
/** Half points, as Word counts sizes: 11 points for text, 9 in tables. */
const TEXT_SIZE = 22;
const TABLE_SIZE = 18;
const FONT = "Arial";
/** Light grey behind headings: dark text on it can still be read in print. */
const SHADE = "F3F2F1";
const RULE = { style: "single", size: 4, color: "8A8886" } as const;
const LIST = "items";
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

/**
 * A document as the bytes of a `.docx` on A4, which Word and LibreOffice open: headings that a contents list finds, tables
 * whose heading row is repeated on each page, the page's number below. Text stays text.
 */
export async function toDocx({ title, landscape, pieces }: BoardDocument): Promise<Uint8Array<ArrayBuffer>> {
  const width = (landscape ? A4.height : A4.width) - 2 * MARGIN;
  const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const document = new Document({
    title: textLines(title).join(" "),
    styles: {
      default: {
        document: { run: { font: FONT, size: TEXT_SIZE, language: { value: "en-GB" } } },
        title: { run: { font: FONT, size: 36, bold: true }, paragraph: { spacing: { after: 240 } } },
        heading1: {
          run: { font: FONT, size: 28, bold: true },
          paragraph: { spacing: { before: 280, after: 120 } },
        },
        heading2: {
          run: { font: FONT, size: 24, bold: true },
          paragraph: { spacing: { before: 200, after: 80 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: LIST,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { ...A4, orientation }, margin } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
          ...pieces.flatMap((piece) => blocksOf(piece, width)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({ size: TABLE_SIZE, children: [PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] }),
    ],
  });
}

/**
 * A piece of the document in Word's own terms. Behind a table stands an empty paragraph: two tables that touch become
 * one in Word.
 */
function blocksOf(piece: DocumentPiece, width: number): (Paragraph | Table)[] {
  switch (piece.kind) {
    case "heading":
      return [new Paragraph({ heading: LEVELS[piece.level], keepNext: true, children: runs(piece.text) })];
    case "paragraph":
      return [new Paragraph({ spacing: { after: 120 }, children: runs(piece.text) })];
    case "item":
      return [
        new Paragraph({
          numbering: { reference: LIST, level: 0 },
          spacing: { after: 80 },
          children: runs(piece.text),
        }),
      ];
    case "table":
      return [tableOf(piece, width), new Paragraph({ children: [] })];
  }
}

/**
 * A table over the whole width. Its columns are fixed, so that a long text wraps instead of pushing the others off the
 * page; rows are not torn apart by a page's end.
 */
function tableOf({ columns, rows }: Extract<DocumentPiece, { kind: "table" }>, width: number): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((width * share) / whole));
  const cell = (text: string, at: number, isHeading: boolean): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: CELL_MARGIN / 2, bottom: CELL_MARGIN / 2, left: CELL_MARGIN, right: CELL_MARGIN },
      ...(isHeading ? { shading: { fill: SHADE } } : {}),
      children: [new Paragraph({ children: runs(text, { size: TABLE_SIZE, bold: isHeading }) })],
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: RULE,
      bottom: RULE,
      left: RULE,
      right: RULE,
      insideHorizontal: RULE,
      insideVertical: RULE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, at) => cell(heading, at, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: columns.map((_, at) => cell(row[at] ?? "", at, false)) }),
      ),
    ],
  });
}

/** A text with its line breaks. */
function runs(text: string, look: { size?: number; bold?: boolean } = {}): TextRun[] {
  return textLines(text).map(
    (line, at) => new TextRun({ ...look, text: line, ...(at > 0 ? { break: 1 } : {}) }),
  );
}
