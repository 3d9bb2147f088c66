import type { CellContent } from "../../../src/core/cellValue";
import { decodeCellText } from "../xml/text";
import type { FileCell } from "./scanCells";
import { richText } from "./sharedStrings";

const DAY = 86_400_000;
/** The first of January 1970 in Excel's two counts of days. */
const UNIX_EPOCH_1900 = 25_569;
const UNIX_EPOCH_1904 = 24_107;

/** What a cell holds: numbers as numbers, errors as their text, `""` for a blank. */
export function contentOf(cell: FileCell, strings: readonly string[], date1904: boolean): CellContent {
  const { type, value, inline } = cell;
  if (type === "inlineStr") return inline === null ? "" : richText(inline);
  if (value === null) return "";
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "str" || type === "e") return decodeCellText(value);
  if (type === "b") return value.trim() === "1" || value.trim() === "true";
  if (type === "d") return Date.parse(withZone(value)) / DAY + (date1904 ? UNIX_EPOCH_1904 : UNIX_EPOCH_1900);
  return value.trim() === "" ? "" : Number(value);
}

/** A time without a zone is read as it stands, wherever this runs. */
function withZone(date: string): string {
  return /T/.test(date) && !/Z$|[+-]\d\d:\d\d$/.test(date) ? `${date}Z` : date;
}
