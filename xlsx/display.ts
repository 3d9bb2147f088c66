import { format as formatted, isDateFormat } from "numfmt";
import type { CellContent } from "../src/core/figures/cellValue";
import { showLike } from "../src/core/figures/displayed";
import { plainShape } from "../src/core/figures/formats/numberFormat";
import { plainDate } from "./plainDate";

/** What a number, date or time shows where its format cannot show it, whatever the width of the column. */
const CANNOT_SHOW = "########";
/** Days from the first of January 1900, which one count of days calls 1, to the one of 1904, which the other calls 0. */
const FROM_1900_TO_1904 = 1462;
/** General shows whole numbers of so many digits as they are, and longer ones in scientific form. */
const LONGEST_WHOLE = 1e11;
/** Below it the digits of a number under a plain format are beyond doubt, and need no library to be written. */
const LARGEST_PLAIN = 1e9;
const ENGLISH = "en";
const OPTIONS = { nbsp: false, throws: true } as const;

/**
 * The text that a cell shows: 0.256 under `0.0%` is `25.6%`, 0.575 under `0%` is `58%`, and under `General` a number
 * has at most 11 characters.
 * @param date1904 the workbook counts its days from 1904
 * @param language of month names and of the signs in numbers: `de` writes 0,5
 */
export function display(
  content: CellContent,
  format: string,
  date1904 = false,
  language: string = ENGLISH,
): string {
  if (content === "") return "";
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (format === "General") {
    if (typeof content === "string") return content;
    if (Number.isInteger(content) && Math.abs(content) < LONGEST_WHOLE) return String(content);
  }
  if (language === ENGLISH && typeof content === "number" && Math.abs(content) < LARGEST_PLAIN) {
    const shape = plainShape(format);
    if (shape !== null) return showLike(content, shape);
  }
  if (language === ENGLISH && typeof content === "number") {
    const day = plainDate(date1904 ? content + FROM_1900_TO_1904 : content, format);
    if (day !== null) return day;
  }
  const shown = date1904 && typeof content === "number" && isDateFormat(format);
  return formattedAs(format, shown ? content + FROM_1900_TO_1904 : content, language);
}

function formattedAs(format: string, content: number | string, locale: string): string {
  if (typeof content === "number" && content < 0 && isDateFormat(format)) return CANNOT_SHOW;
  try {
    return formatted(format, content, locale === ENGLISH ? OPTIONS : { ...OPTIONS, locale });
  } catch {
    return typeof content === "number" ? CANNOT_SHOW : content;
  }
}
