import { FIRST_MONTH } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import { findPeriod } from "../../core/periods/readPeriod";
import type { TableRows } from "../tables/findTables";
import { headingPeriod } from "./headingPeriod";
import type { Cell } from "../tables/cell";
import { filledColumns, type View } from "../tables/view";

/** A title is short; a sentence tells of many times. */
const LONGEST_TITLE = 120;
/** A day on which a report was made may lie after its months. */
const MADE_WORDS = [
  "produced",
  "printed",
  "extracted",
  "run on",
  "published",
  "refreshed",
  "created",
  "updated",
];
const MADE = new RegExp(`\\b(?:${[...MADE_WORDS, "version", "meeting", "board date"].join("|")})\\b`, "i");
/** Data as at early April are those of March. */
const AS_AT = /\bas (at|of)\b/i;

/** Titles stand near their table; a sheet of many tables is not read from its top for each. */
const MOST_ROWS_ABOVE = 60;

/**
 * The period that the nearest title above a table names, else the one that its sheet is named after, else the one in the
 * name of its file.
 */
export function titlePeriod(view: View, table: TableRows): Period | null {
  for (const { words, cells } of titlesAbove(view, table)) {
    for (const cell of cells) {
      const period = headingPeriod(cell);
      if (period !== null && !(AS_AT.test(words) && isFirstMonth(period))) return period;
    }
  }
  return findPeriod(view.sheet) ?? findPeriod(view.file ?? "");
}

/** The calendar year that the nearest title above a table, its sheet or its file names and no other: `Weekly report 2024`. */
export function titleYear(view: View, table: TableRows): number | null {
  const texts = [...titlesAbove(view, table).map(({ words }) => words), view.sheet, view.file ?? ""];
  const years = texts.map((text) => new Set(text.match(CALENDAR_YEAR) ?? []));
  const [year] = years.find((found) => found.size === 1) ?? [];
  return year === undefined ? null : Number(year);
}
const CALENDAR_YEAR = /(?<![\d/.,-])20\d\d(?![\d/%]|[.,-]\d)/g;

interface Title {
  readonly words: string;
  readonly cells: readonly Cell[];
}

/** The rows above a table that may be its title, the nearest first. */
function titlesAbove(view: View, table: TableRows): Title[] {
  const titles: Title[] = [];
  const end = Math.max(0, table.headingStart - MOST_ROWS_ABOVE);
  for (let row = table.headingStart - 1; row >= end; row--) {
    const cells = filledColumns(view, row).map((column) => view.cell(row, column));
    const words = cells.map(({ text }) => text).join(" ");
    if (isTitle(words)) titles.push({ words, cells });
  }
  return titles;
}

/** Whether a text may be a title; one of the day on which a report was made tells nothing of its months. */
export function isTitle(words: string): boolean {
  return words.length <= LONGEST_TITLE && !MADE.test(words);
}

function isFirstMonth(period: Period): boolean {
  return period.kind === "month" && period.month === FIRST_MONTH;
}
