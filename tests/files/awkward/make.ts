import { zipSync } from "fflate";
import { a1Of } from "../../../xlsx/a1";
import { openPackage } from "../../../xlsx/package";
import { smallFile, type SmallFile } from "../../../xlsx/testing/smallFile";

/** Workbooks that nobody wishes for, and that somebody has: each is read or refused, in good time and with little memory. */
export interface Awkward {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** What must come of it, where that is certain: `read`, or `refused` with a sentence. */
  readonly end?: "read" | "refused";
  /** It takes long to make, so that it stands in no test. */
  readonly large?: true;
  readonly extension?: string;
}

export const times = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join("");
export const text = (cell: string, content: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
export const number = (cell: string, value: number | string): string => `<c r="${cell}"><v>${value}</v></c>`;
export const formula = (cell: string, is: string, result = ""): string =>
  `<c r="${cell}"><f>${is}</f>${result === "" ? "" : `<v>${result}</v>`}</c>`;
export const row = (at: number, cells: string): string => `<row r="${at}">${cells}</row>`;
export const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

const HEADINGS = ["Ref", "Measure", "Target", "Tolerance", "Jul-24", "Aug-24", "Sep-24", "Working", "DoT"];
const headings = (at: number): string =>
  row(at, HEADINGS.map((heading, column) => text(a1Of(at - 1, column), heading)).join(""));
const measure = (at: number, name = `Measure ${at}`): string =>
  row(
    at,
    text(`A${at}`, `1.${at}`) +
      text(`B${at}`, name) +
      number(`C${at}`, 0.9) +
      number(`D${at}`, 0.8) +
      number(`E${at}`, 0.91) +
      number(`F${at}`, 0.93) +
      number(`G${at}`, 0.95) +
      text(`H${at}`, "95/100") +
      text(`I${at}`, "↑"),
  );
export const measures = (count: number): string => headings(1) + times(count, (at) => measure(at + 2));
/** A scorecard of three measures, and what is awkward beside it. */
export const board = (more = "", behind = ""): string => data(measures(3) + more) + behind;
export const book = (file: Partial<SmallFile>): Uint8Array =>
  smallFile({ sheets: { Board: board() }, ...file });
export const ofSheet = (sheet: string, more: Partial<SmallFile> = {}): Uint8Array =>
  smallFile({ sheets: { Board: sheet }, ...more });
export const named = (name: string, is: string): string => `<definedName name="${name}">${is}</definedName>`;

/** The parts of a plain workbook, to be spoilt and packed again. */
export function repacked(spoil: (parts: Map<string, Uint8Array>) => void): Uint8Array {
  const parts = openPackage(book({}), "board.xlsx");
  spoil(parts);
  return zipSync(Object.fromEntries(parts));
}
export const SHEET = "xl/worksheets/sheet1.xml";
export const encode = (of: string): Uint8Array => new TextEncoder().encode(of);
export const decode = (of: Uint8Array | undefined): string => new TextDecoder().decode(of);
export const spelt = (change: (xml: string) => string, path = SHEET): Uint8Array =>
  repacked((parts) => parts.set(path, encode(change(decode(parts.get(path))))));

export function utf16(of: string, order: "le" | "be", mark: boolean): Uint8Array {
  const codes = mark ? `\ufeff${of}` : of;
  const bytes = new Uint8Array(codes.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < codes.length; at++) view.setUint16(at * 2, codes.charCodeAt(at), order === "le");
  return bytes;
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
export const relationships = (...links: string[]): string =>
  `<Relationships xmlns="${PACKAGE}">${links.join("")}</Relationships>`;

export const LAST_ROW = 1_048_576;
