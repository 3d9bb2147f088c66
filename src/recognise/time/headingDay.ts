import { plainText } from "../../core/periods/findPeriods";
import { readDay } from "../../core/periods/periodReaders";
import { isDateFormat } from "../../core/figures/formats/numberFormat";
import type { Cell } from "../tables/cell";

const DAY = /\b\d{1,2}(?:[/.-]\d{1,2}[/.-]|(?:st|nd|rd|th)?[ -][a-z]{3,9}[ -])\d{2,4}\b/i;
/** Excel's count of 1 January 1970. */
const DAY_0 = 25_569;

/** The day that a heading names, as a count of days; `null` where it names none, or only its month. */
export function headingDay({ content, text, format }: Cell): number | null {
  if (typeof content === "number" && isDateFormat(format)) {
    // Both of Excel's calendars count by days, so that days lie as far apart in either.
    return /d/i.test(format) ? Math.floor(content) - DAY_0 : null;
  }
  const shown = DAY.exec(typeof content === "string" ? content : text)?.[0];
  return shown === undefined ? null : readDay(plainText(shown));
}
