import { MILLISECONDS_A_DAY } from "../../core/periods/calendar";
import type { CellContent } from "../../core/figures/cellValue";
import { isDateFormat } from "../../core/figures/formats/numberFormat";

/** `2024-10-07` and `2024-10-07 09:30`, which Excel reads as that day whatever its language. */
const ISO = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?$/;
/** Day 0 of the two calendars that a workbook may count its days by. */
const DAYS_0 = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];
/** Half a minute: a moment is written to the minute, and comes back as a fraction of a day. */
const NEAR_ENOUGH = 30 / 86_400;

/** A text that is to become a day: it stands under a format that shows days. */
export function isDay(content: CellContent, format: string | null | undefined): content is string {
  return typeof content === "string" && !!format && isDateFormat(format) && ISO.test(content);
}

/** Whether a cell holds the day that this text was written as, in whichever calendar its workbook counts. */
export function isThatDay(
  now: CellContent | null,
  content: CellContent,
  format: string | null | undefined,
): boolean {
  if (typeof now !== "number" || !isDay(content, format)) return false;
  const [, day = "", time = "00:00"] = ISO.exec(content) ?? [];
  const then = Date.parse(`${day}T${time}:00Z`);
  // Workbooks from a Mac may count from 1904. Which calendar this one uses is not asked: a day can be only one of the
  // two.
  return DAYS_0.some((zero) => Math.abs((then - zero) / MILLISECONDS_A_DAY - now) < NEAR_ENOUGH);
}
