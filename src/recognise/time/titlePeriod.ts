import { FIRST_MONTH } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import { findPeriod } from "../../core/periods/readPeriod";
import type { Table } from "../tables/findTables";
import { headingPeriod } from "./headingPeriod";
import { filledColumns, type View } from "../tables/view";

/** A title is short; a sentence tells of many times. */
const LONGEST_TITLE = 120;
/** A day on which a report was made may lie after its months. */
const MADE =
  /\b(produced|printed|extracted|run on|published|refreshed|created|updated|version|meeting|board date)\b/i;
/** Data as at early April are those of March. */
const AS_AT = /\bas (at|of)\b/i;

/** Titles stand near their table; a sheet of many tables is not read from its top for each. */
const MOST_ROWS_ABOVE = 60;

/** The period that the nearest title above a table names, else the one that its sheet is named after. */
export function titlePeriod(view: View, table: Table): Period | null {
  const end = Math.max(0, table.headingStart - MOST_ROWS_ABOVE);
  for (let row = table.headingStart - 1; row >= end; row--) {
    const filled = filledColumns(view, row);
    const words = filled.map((column) => view.cell(row, column).text).join(" ");
    if (!isTitle(words)) continue;
    for (const column of filled) {
      const period = headingPeriod(view.cell(row, column));
      if (period !== null && !(AS_AT.test(words) && isFirstMonth(period))) return period;
    }
  }
  return findPeriod(view.sheet);
}

/** Whether a text may be a title; one of the day on which a report was made tells nothing of its months. */
export function isTitle(words: string): boolean {
  return words.length <= LONGEST_TITLE && !MADE.test(words);
}

function isFirstMonth(period: Period): boolean {
  return period.kind === "month" && period.month === FIRST_MONTH;
}
