import type { CellContent } from "../../src/core/figures/cellValue";
import type { Spill } from "../book";
import { a1Of, rangeName } from "../a1";
import { goesThroughRanges } from "./goesThroughRanges";
import { encodeCellText, escapeXml } from "../xml/text";
import { toFileFormula } from "../formulaNames";

/** What Excel takes for an error value. */
const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

/** What would be read as a formula, a number, a date or a fraction if it were typed. */
const READS_AS_SOMETHING =
  /^\s*(?:[=+@]|-\s*[\d.(]|[\d.,]+\s*%?\s*$|\d+\s*[/-]\s*[\dA-Za-z]+(?:\s*[/-]\s*\d+)?\s*$|(?:true|false)$)/i;

/** Whether a text needs Excel's apostrophe to stay the text that it is: `10/20`, `=1+1`. */
export function needsQuote(content: CellContent): boolean {
  return typeof content === "string" && READS_AS_SOMETHING.test(content);
}

/** A cell as the sheet's XML has it. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** With its `=`, or `null`. */
  readonly formula: string | null;
  readonly style: number;
  readonly spill?: Spill;
  /** Which of the workbook's metadata says that its formula is a dynamic array; left out where none does. */
  readonly cm?: string;
}

/** The element of one cell; text stands in the cell itself, so no other part need change. */
export function cellXml(cell: WrittenCell, prefix: string): string {
  const { row, column, content, formula, style } = cell;
  const first = `<${prefix}c r="${a1Of(row, column)}"${style ? ` s="${style}"` : ""}`;
  if (formula !== null) {
    const start = `${first}${cell.cm === undefined ? "" : ` cm="${escapeXml(cell.cm)}"`}`;
    const f = `<${prefix}f${arrayAttributes(cell, formula)}>${escapeXml(toFileFormula(formula.slice(1)))}</${prefix}f>`;
    if (content === "") return `${start}>${f}</${prefix}c>`;
    const text = typeof content === "string" && !ERRORS.has(content);
    return `${start}${text ? ' t="str"' : typeOf(content)}>${f}${value(content, prefix)}</${prefix}c>`;
  }
  if (content === "") return `${first}/>`;
  if (typeof content !== "string" || ERRORS.has(content)) {
    return `${first}${typeOf(content)}>${value(content, prefix)}</${prefix}c>`;
  }
  const space = /^\s|\s$|[\n\t]| {2}/.test(content) ? ' xml:space="preserve"' : "";
  const text = escapeXml(encodeCellText(content));
  return `${first} t="inlineStr"><${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is></${prefix}c>`;
}

/**
 * A formula that fills several cells, or goes through ranges cell by cell, is an array formula in the file: any other is
 * worked out by its own row alone, in Excel as in LibreOffice.
 */
function arrayAttributes({ row, column, spill, cm }: WrittenCell, formula: string): string {
  if (spill === undefined && cm === undefined && !goesThroughRanges(formula)) return "";
  const { rowCount, columnCount } = spill ?? { rowCount: 1, columnCount: 1 };
  return ` t="array" ref="${rangeName({ row, column, rowCount, columnCount })}"`;
}

/** The attribute that says what kind of value a cell holds, a text apart. */
export function typeOf(content: CellContent): string {
  if (typeof content === "boolean") return ' t="b"';
  return typeof content === "string" || !Number.isFinite(content) ? ' t="e"' : "";
}

/** The element of a value. */
export function value(content: CellContent, prefix: string): string {
  if (typeof content === "string") return `<${prefix}v>${escapeXml(encodeCellText(content))}</${prefix}v>`;
  if (typeof content === "boolean") return `<${prefix}v>${content ? 1 : 0}</${prefix}v>`;
  return `<${prefix}v>${Number.isFinite(content) ? content : "#NUM!"}</${prefix}v>`;
}
