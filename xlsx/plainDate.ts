import { CENTURY, dateOf, SERIAL_OF_1970 } from "../src/core/periods/calendar";
import { monthName } from "../src/words/time/months";

/** A day, month or year in a format. */
const PART = /d{1,2}|m{1,4}|yyyy|yy/gi;
/** Days, months and years with signs between them, as an English Excel writes such formats: `[$-809]mmm\-yy;@`. */
const PLAIN =
  /^(?:\[\$-[48]09\])?((?:d{1,2}|m{1,4}|yyyy|yy)(?:\\?[-/ .](?:d{1,2}|m{1,4}|yyyy|yy))*)(?:;@)?$/i;
/** The first of March 1900: before it Excel counts a day that never was. */
const FIRST = 61;
/** The last day of 9999. */
const LAST = 2_958_465;
const SHORT_LETTERS = 3;

/**
 * A day under a format of days, months and years alone: 45444 under `mmm-yy` is `Jun-24`; `null` under every other. Most
 * headings that are dates stand under such formats, and the library that knows all takes long to load.
 */
export function plainDate(serial: number, format: string): string | null {
  if (!Number.isInteger(serial) || serial < FIRST || serial > LAST) return null;
  const [, written] = PLAIN.exec(format) ?? [];
  if (written === undefined) return null;
  const { year, month, day } = dateOf(serial - SERIAL_OF_1970);
  const name = monthName(month);
  const shown: Readonly<Record<string, string>> = {
    ...{ d: `${day}`, dd: twoDigits(day) },
    ...{ m: `${month}`, mm: twoDigits(month), mmm: name.slice(0, SHORT_LETTERS), mmmm: name },
    ...{ yy: twoDigits(year % CENTURY), yyyy: `${year}` },
  };
  return written.replaceAll("\\", "").replace(PART, (part) => shown[part.toLowerCase()] ?? part);
}

function twoDigits(number: number): string {
  return `${number}`.padStart(2, "0");
}
