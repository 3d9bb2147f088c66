import type { Rectangle } from "../../src/model/place";
import type { BookCell } from "../../xlsx/book";
import { cell, LOOK } from "./look";

/** The first of January 1970 in Excel's count of days. */
const UNIX_EPOCH_DAY = 25_569;
const DAY = 86_400_000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The two heading rows with the merges that a council makes: over what belongs together, and downwards where one row is blank. */
export function headings(
  upper: readonly string[],
  lower: readonly string[],
  row: number,
): { readonly cells: readonly BookCell[]; readonly merges: readonly Rectangle[] } {
  const cells = upper.flatMap((text, column) => [
    heading(row, column, text),
    heading(row + 1, column, lower[column] ?? ""),
  ]);
  const merges = upper.flatMap((text, column): Rectangle[] => {
    if (!text) return [];
    if (!lower[column]) return [{ row, column, rowCount: 2, columnCount: 1 }];
    return upper[column + 1] === "" ? [{ row, column, rowCount: 1, columnCount: 2 }] : [];
  });
  return { cells, merges };
}

/** A month is typed as `Jun-23`, which Excel turns into its first day shown as `mmm-yy`. */
function heading(row: number, column: number, text: string): BookCell {
  const month = /^([A-Z][a-z]{2})-(\d{2})$/.exec(text);
  if (!month) return cell(row, column, text, LOOK.heading);
  const day = Date.UTC(2000 + Number(month[2]), MONTHS.indexOf(month[1] ?? ""), 1) / DAY + UNIX_EPOCH_DAY;
  return cell(row, column, day, { ...LOOK.heading, numberFormat: "mmm-yy" });
}
