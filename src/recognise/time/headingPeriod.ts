import { isDateFormat } from "../../core/figures/formats/numberFormat";
import type { Period } from "../../core/periods/period";
import { findPeriod, readPeriod } from "../../core/periods/readPeriod";
import type { Cell } from "../tables/cell";

/**
 * The period that a heading cell names, as a date or in words; `null` where it names none. A date that shows its month
 * by name is read as it is shown; of `01/08/24` only the date behind it says whether the day or the month comes first,
 * and its year whether the workbook counts from 1904.
 */
export function headingPeriod(cell: Cell): Period | null {
  const { content, text, format } = cell;
  if (typeof content === "string") return findPeriod(content);
  if (typeof content !== "number" || !isDateFormat(format)) return null;
  const named = /[a-z]/i.test(text) ? findPeriod(text) : null;
  if (named !== null) return named;
  const [usual, from1904] = [false, true].map((date1904) => readPeriod(content, text, format, { date1904 }));
  return showsYear(text, usual) || !showsYear(text, from1904) ? (usual ?? null) : (from1904 ?? null);
}

function showsYear(text: string, period: Period | null | undefined): boolean {
  if (period?.kind !== "month") return false;
  return text.includes(`${period.year}`) || text.trim().endsWith(`${period.year}`.slice(2));
}
