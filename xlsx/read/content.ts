import type { CellContent } from "../../src/core/figures/cellValue";
import { byItself, decodeCellText } from "../xml/text";
import type { FileCell } from "./scanCells";
import { richText } from "./sharedStrings";

/** Excel keeps no more of a text; a file may hold a megabyte once and use it in every cell. */
const LONGEST_TEXT = 32_767;
const DAY = 86_400_000;
/** The first of January 1970 in Excel's two counts of days. */
const UNIX_EPOCH_1900 = 25_569;
const UNIX_EPOCH_1904 = 24_107;

type Stored = Pick<FileCell, "type" | "value" | "inline">;

/** What a cell holds: numbers as numbers, errors and what is no number as their text, `""` for a blank. */
export function contentOf(cell: Stored, strings: readonly string[], date1904: boolean): CellContent {
  const content = wholeContent(cell, strings, date1904);
  return typeof content === "string" ? content.slice(0, LONGEST_TEXT) : content;
}

function wholeContent(cell: Stored, strings: readonly string[], date1904: boolean): CellContent {
  const { type, value, inline } = cell;
  if (type === "s") return value === null ? "" : (strings[Number(value)] ?? "");
  if (type === "inlineStr") return inline === null ? "" : byItself(richText(inline));
  if (value === null) return "";
  if (type === "str" || type === "e") return byItself(decodeCellText(value));
  if (type === "b") return value.trim() === "1" || value.trim() === "true";
  if (value.trim() === "") return "";
  const number = type === "d" ? dateNumber(value.trim(), date1904) : Number(value);
  return Number.isFinite(number) ? number : value;
}

/** `2024-06-30T12:00` as days, `12:00:00` as the part of one. */
function dateNumber(date: string, date1904: boolean): number {
  if (/^T?\d\d:\d\d/.test(date)) return Date.parse(withZone(`1970-01-01T${date.replace("T", "")}`)) / DAY;
  return Date.parse(withZone(date)) / DAY + (date1904 ? UNIX_EPOCH_1904 : UNIX_EPOCH_1900);
}

/** A time without a zone is read as it stands, wherever this runs. */
function withZone(date: string): string {
  return /T/.test(date) && !/Z$|[+-]\d\d:\d\d$/.test(date) ? `${date}Z` : date;
}
