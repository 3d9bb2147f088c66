import { numfmt } from "@univerjs/core";
import type { CellContent } from "../../../src/core/figures/cellValue";
import { isErrorText } from "../errorText";
import { typedNumber } from "./typedNumber";
import { typedShortDate } from "./typedShortDate";
import { typedTime } from "./typedTime";

/** A number that was typed, and the number format that it brings to a cell that has none. */
export interface TypedValue {
  readonly value: number;
  readonly format: string | null;
}

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
  if (text.includes("\n")) return plain(text);
  if (isErrorText(text)) return plain(text.toUpperCase());
  if (/^\s*(true|false)\s*$/i.test(text)) return plain(text.trim().toLowerCase() === "true");
  const read = typedNumber(text) ?? typedFraction(text) ?? typedTime(text) ?? typedDate(text);
  if (!read) return plain(text);
  return { content: { value: read.value }, format: cellFormat === GENERAL ? read.format : null };
}

/** Text that Excel would read as something else than text, were it typed. */
export function wouldBeParsed(text: string): boolean {
  const { content } = typed(text, GENERAL);
  return "formula" in content || content.value !== text;
}

function plain(value: CellContent): Typed {
  return { content: { value }, format: null };
}

/** `2 1/4`: a whole number, a blank, a fraction. */
const FRACTION = /^\s*([-+]?)(\d+) (\d{1,3})\/(\d{1,3})\s*$/;

function typedFraction(text: string): TypedValue | null {
  const [, sign, whole, numerator, denominator = ""] = FRACTION.exec(text) ?? [];
  if (whole === undefined || Number(denominator) === 0) return null;
  const size = Number(whole) + Number(numerator) / Number(denominator);
  return { value: sign === "-" ? -size : size, format: denominator.length > 1 ? "# ??/??" : "# ?/?" };
}

const NUMERIC_DATE = /^\s*\d{1,4}([/-])\d{1,2}\1\d{1,4}\s*$/;
const NAMED_DATE =
  /^\s*(?:\d{1,2}[ /-]*[a-z]{3,9}(?:[ /,-]*\d{2,4})?|[a-z]{3,9}[ /-]+\d{1,2}(?:, *| +)\d{2,4}|[a-z]{3,9}[ /-]+\d{1,2})\s*$/i;
/** Excel needs no blank around a month's name: `1Jun2024`. */
const LETTERS = /[a-z]+/i;
/** A date and, behind a blank, a time of the day. */
const WITH_TIME = /^(.*\d) +(\d{1,2}:\d{2}(?::\d{2})?(?: *[ap]m?)?)\s*$/i;

function typedDate(text: string): TypedValue | null {
  const [, date, time] = WITH_TIME.exec(text) ?? [];
  if (date !== undefined && time !== undefined) {
    const [day, hours] = [typedDate(date), typedTime(time)];
    if (!day || !hours || hours.value >= 1) return null;
    return { value: day.value + hours.value, format: "m/d/yyyy h:mm" };
  }
  const short = typedShortDate(text);
  if (short) return { value: short.serial, format: short.format };
  const isNamed = NAMED_DATE.test(text);
  if (!isNamed && !NUMERIC_DATE.test(text)) return null;
  const parsed = numfmt.parseDate(isNamed ? text.replace(LETTERS, " $& ").trim() : text);
  if (!parsed || typeof parsed.v !== "number") return null;
  return { value: parsed.v, format: excelFormat(parsed.z ? String(parsed.z) : "", isNamed) };
}

/** The parser names the format after how the date was written; Excel has fewer forms of its own. */
function excelFormat(format: string, isNamed: boolean): string {
  if (/y/.test(format) && /d/.test(format)) return isNamed ? "d-mmm-yy" : "m/d/yyyy";
  return /y/.test(format) ? "mmm-yy" : "d-mmm";
}
