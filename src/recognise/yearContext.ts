import type { Period } from "../core/period";
import { findPeriod } from "../core/readPeriod";
import type { Table } from "./findTables";
import type { View } from "./view";

/** `Qtr 3`, `Q1 Actual`, `Quarter 2`: a quarter whose year stands elsewhere. */
const QUARTER_ALONE = /(?<![a-z\d])q(?:tr|uarter)?\.? ?[1-4](?!\d)/i;
/** `Apr`, `September Actual`: a month whose year stands elsewhere. */
const MONTH_ALONE = /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/i;
const FIRST_MONTH_OF_YEAR = 4;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The financial year that a heading without a year speaks of: another heading's, the title's above the table, or the sheet's. */
export function yearAround(view: View, table: Table): number | null {
  for (let row = table.bodyStart - 1; row >= 0; row--) {
    for (let column = 0; column < view.columnCount; column++) {
      const { content } = view.cell(row, column);
      const start = typeof content === "string" ? startOf(content) : null;
      if (start !== null) return start;
    }
  }
  return startOf(view.sheet);
}

/** A heading's period with the year taken from `start`: `Qtr 3` in 2024/25 is October to December 2024. */
export function periodInYear(heading: string, start: number | null): Period | null {
  if (start === null) return null;
  const year = `${start}/${String(start + 1).slice(2)}`;
  const quarter = QUARTER_ALONE.exec(heading);
  if (quarter) return findPeriod(`${quarter[0]} ${year}`);
  const month = MONTH_ALONE.exec(heading)?.[1]?.toLowerCase();
  if (month === undefined) return null;
  const number = MONTHS.indexOf(month) + 1;
  return { kind: "month", year: number >= FIRST_MONTH_OF_YEAR ? start : start + 1, month: number };
}

/** Whether a heading names a quarter or month and leaves its year to what stands around it. */
export function isYearless(heading: string): boolean {
  return (
    QUARTER_ALONE.test(heading) ||
    /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}( actual)?$/i.test(heading.trim())
  );
}

function startOf(text: string): number | null {
  const period = findPeriod(text);
  return period?.kind === "year" ? period.start : null;
}
