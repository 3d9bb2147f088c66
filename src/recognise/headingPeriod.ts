import { isDateFormat } from "../core/numberFormat";
import type { Period } from "../core/period";
import { findPeriod, readPeriod } from "../core/readPeriod";
import type { Cell } from "./view";

/**
 * The period that a heading cell names, as a date or in words; `null` where it names none. A date that shows its
 * month is read as it is shown, so that it holds in workbooks that count from 1904 too.
 */
export function headingPeriod(cell: Cell): Period | null {
  if (typeof cell.content === "string") return findPeriod(cell.content);
  if (typeof cell.content !== "number" || !isDateFormat(cell.format)) return null;
  return findPeriod(cell.text) ?? readPeriod(cell.content, cell.text, cell.format);
}
