// Finds the year of headings such as `Apr`, `May` and `Q1`, which name none. It is looked for where analysts write it:
// a target or a year to date beside the months, the title, the sheet's name, last year's outturn. Where two readings
// are possible no year is given, because a month in the wrong year would be compared with the wrong figures.

import { says } from "../../words/says";
import { WHOLE_YEAR_RESULT, YEAR_GONE, YEAR_RUNNING } from "../../words/time/periodHeadings";
import { financialYear } from "../../core/periods/movePeriod";
import { findPeriod } from "../../core/periods/readPeriod";
import { bodyRows, type TableRows } from "../tables/findTables";
import { titlePeriod, titleYear } from "./titlePeriod";
import { isBlank, type View } from "../tables/view";
import { isYearless, NO_YEAR, ownYears, runsOverApril, runsOverJanuary, type YearAround } from "./yearless";

/** A year by itself stands over what it ended with, as `Outturn 2023/24` does. */
const isGone = (heading: string): boolean => says(heading, YEAR_GONE) || /^\S+$/.test(heading);

/** What stands over a column: its cells, and their words together. */
interface LineHeading {
  readonly column: number;
  readonly cells: readonly string[];
  readonly text: string;
  readonly year: number | null;
}

/**
 * The year that headings without one speak of. The year of a target or of the year to date is the months' own; else the
 * title's or the sheet's, whose month may tell it; else the year after an outturn's.
 */
export function yearAround(view: View, table: TableRows): YearAround {
  const headings = headingsOf(view, table);
  const yearless = headings.filter(({ cells }) => cells.some(isYearless));
  // `FY24 Q4` beside `FY25 Q1`: whether each names its year by its start or by its end, nobody can tell.
  if (ownYears(headings.map(({ text }) => text)).size > 1) return NO_YEAR;
  const crosses = runsOverApril(yearless.flatMap(({ cells }) => cells.filter(isYearless)));
  const running = new Set(
    headings.flatMap((one) => (one.year !== null && isRunning(view, table, one) ? [one.year] : [])),
  );
  const [only] = running;
  if (only !== undefined && running.size === 1 && !crosses) return { ...NO_YEAR, start: only };
  const title = titlePeriod(view, table);
  if (title !== null && crosses) return title.kind === "month" ? { ...NO_YEAR, upTo: title } : NO_YEAR;
  if (title !== null) return { ...NO_YEAR, start: financialYear(title) };
  const calendar = titleYear(view, table);
  if (calendar !== null && !runsOverJanuary(yearless.flatMap(({ cells }) => cells.filter(isYearless))))
    return { ...NO_YEAR, calendar };
  if (crosses) return NO_YEAR;
  // A title in the corner of the headings: `Fostering 2024/25`.
  const corner = headings.find(({ cells }) => cells.length > 0)?.cells[0] ?? "";
  const titled = isGone(corner) ? null : yearIn(corner);
  if (titled !== null) return { ...NO_YEAR, start: titled };
  const last = yearless.at(-1)?.column ?? 0;
  const gone = headings.filter(({ text, year }) => year !== null && isGone(text));
  // Behind the months, an outturn may be theirs or that of the year before.
  if (gone.length === 0 || gone.some(({ column }) => column > last)) return NO_YEAR;
  return { ...NO_YEAR, start: Math.max(...gone.map(({ year }) => year ?? 0)) + 1 };
}

/** A heading of the year that the months are in: its target, or an outturn that nobody can know yet. */
function isRunning(view: View, table: TableRows, { text, column }: LineHeading): boolean {
  if (says(text, YEAR_RUNNING)) return true;
  return says(text, WHOLE_YEAR_RESULT) && bodyRows(table).every((row) => isBlank(view, row, column));
}

function headingsOf(view: View, table: TableRows): LineHeading[] {
  return Array.from({ length: view.columnCount }, (_, column): LineHeading => {
    const cells: string[] = [];
    for (let row = table.headingStart; row < table.bodyStart; row++) {
      const { content } = view.cell(row, column);
      if (typeof content === "string" && content !== "") cells.push(content);
    }
    const text = cells.join(" ");
    return { column, cells, text, year: yearIn(text) };
  });
}

function yearIn(text: string): number | null {
  const period = findPeriod(text);
  return period?.kind === "year" ? period.start : null;
}
