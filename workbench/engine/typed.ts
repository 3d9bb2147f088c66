import { numfmt } from "@univerjs/core";
import type { CellContent } from "../../src/core/figures/cellValue";
import { isErrorText } from "./errorText";
import { typedShortDate } from "./typedShortDate";

/** What Excel makes of a text as if it were typed into a cell. */
export interface Typed {
  readonly content: { readonly value: CellContent } | { readonly formula: string };
  /** The number format that typing gives the cell; `null` leaves the cell's own. */
  readonly format: string | null;
}

const TEXT_FORMAT = "@";
const GENERAL = "General";

/**
 * Reads `text` as Excel reads what is typed, dates in US order (`10/20` is 20 October). A cell whose format is `@`
 * keeps the text; a leading apostrophe makes text and is not part of it. A cell that already has a number format keeps
 * it, except that a percentage or a date typed into a General cell brings its own.
 */
export function typed(text: string, cellFormat: string): Typed {
  if (cellFormat === TEXT_FORMAT) return plain(text);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (text.startsWith("=") && text.length > 1) return { content: { formula: text }, format: null };
  if (isErrorText(text)) return plain(text.toUpperCase());
  const short = typedShortDate(text);
  if (short)
    return { content: { value: short.serial }, format: cellFormat === GENERAL ? short.format : null };
  const fraction = FRACTION.exec(text);
  if (fraction && Number(fraction[3]) > 0) return fromFraction(fraction, cellFormat);
  const reading = numfmt.parseValue(text);
  if (!reading || reading.v === null || reading.v === undefined) return plain(text);
  if (typeof reading.v !== "number") return plain(reading.v);
  const format = cellFormat === GENERAL && reading.z ? excelFormat(reading.z) : null;
  return { content: { value: reading.v }, format };
}

/** Text that Excel would read as something else than text, were it typed. */
export function wouldBeParsed(text: string): boolean {
  const { content } = typed(text, GENERAL);
  return "formula" in content || content.value !== text;
}

/** `2 1/4`: a whole number, a blank, a fraction. */
const FRACTION = /^\s*(\d+) (\d{1,3})\/(\d{1,3})\s*$/;

function fromFraction([, whole, numerator, denominator = ""]: RegExpExecArray, cellFormat: string): Typed {
  const value = Number(whole) + Number(numerator) / Number(denominator);
  const format = denominator.length > 1 ? "# ??/??" : "# ?/?";
  return { content: { value }, format: cellFormat === GENERAL ? format : null };
}

function plain(value: CellContent): Typed {
  return { content: { value }, format: null };
}

/** The parser names the format after how the date was written; Excel has fewer forms of its own. */
function excelFormat(format: string): string {
  if (/y/.test(format) && /d/.test(format)) return /mmm/.test(format) ? "d-mmm-yy" : "m/d/yyyy";
  if (/y/.test(format)) return "mmm-yy";
  if (/d/.test(format)) return "d-mmm";
  if (format === "hh:mm") return "h:mm";
  if (format === "hh:mm:ss") return "h:mm:ss";
  return format;
}
