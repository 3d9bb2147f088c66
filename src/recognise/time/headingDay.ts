import { plainText } from "../../core/periods/findPeriods";
import { SERIAL_OF_1970 } from "../../core/periods/calendar";
import { readDay } from "../../core/periods/periodReaders";
import { isDateFormat } from "../../core/figures/formats/numberFormat";
import type { Cell } from "../tables/cell";

const DAY = /\b\d{1,2}(?:[/.-]\d{1,2}[/.-]|(?:st|nd|rd|th)?[ -][a-z]{3,9}[ -])\d{2,4}\b/i;

/**
 * The day that a heading names, in days from 1970; `null` where it names none, or only its month. Several days of one month
 * beside each other show that the columns are weeks.
 */
export function headingDay({ content, text, format }: Cell): number | null {
  if (typeof content === "number" && isDateFormat(format)) {
    // Both of Excel's calendars count by days, so that days lie as far apart in either.
    return /d/i.test(format) ? Math.floor(content) - SERIAL_OF_1970 : null;
  }
  const shown = DAY.exec(typeof content === "string" ? content : text)?.[0];
  return shown === undefined ? null : readDay(plainText(shown));
}
