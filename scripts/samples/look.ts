import { PLAIN, type BookCell, type CellStyle } from "../../xlsx/book";

const BASE: CellStyle = { ...PLAIN, fontName: "Arial", fontSize: 10, vertical: "middle" };
const IN_TABLE: CellStyle = { ...BASE, border: true };
const NAVY = "#1F3864";

/** How the parts of the sheet look. */
export const LOOK = {
  title: { ...BASE, fontSize: 14, bold: true, fontColor: NAVY, wrap: true },
  subtitle: { ...BASE, italic: true, wrap: true },
  heading: { ...IN_TABLE, bold: true, fill: NAVY, fontColor: "#FFFFFF", horizontal: "center", wrap: true },
  band: { ...IN_TABLE, bold: true, fill: "#D9E2F3" },
  reference: { ...IN_TABLE, numberFormat: "@", horizontal: "center" },
  name: { ...IN_TABLE, wrap: true },
  figure: { ...IN_TABLE, horizontal: "center" },
  working: { ...IN_TABLE, numberFormat: "@", wrap: true },
  arrow: { ...IN_TABLE, horizontal: "center", bold: true, fontSize: 12 },
  noteHeading: { ...BASE, bold: true },
  note: { ...BASE, wrap: false },
} as const satisfies Record<string, CellStyle>;

/** The fills that the analyst picks from the palette. Two greens are in use, as hands do. */
export const FILLS: Readonly<Record<string, string>> = {
  green: "#92D050",
  darkGreen: "#00B050",
  amber: "#FFC000",
  red: "#FF0000",
};

/** One cell with a text, a number or nothing. */
export function cell(row: number, column: number, content: BookCell["content"], style: CellStyle): BookCell {
  return { row, column, content, formula: null, style };
}
