import type { Period } from "../../core/periods/period";
import { formatPeriod } from "../../core/periods/namePeriod";
import { findPeriod } from "../../core/periods/readPeriod";
import type { Table } from "../tables/findTables";
import { headingPeriod } from "../time/headingPeriod";
import { isBlank, type View } from "../tables/view";
import { namesTime } from "../time/timeWords";
import { yearAround } from "../time/yearAround";
import { isYearless, MONTHS_TOGETHER, periodInYear, type YearAround } from "../time/yearless";

const CALENDAR_YEAR = /^(19|20)\d\d$/;

/** What stands over a column, read over all heading rows. */
export interface ColumnHeading {
  readonly text: string;
  /** What stands right over the column, without the bands above it. */
  readonly own: string;
  readonly period: Period | null;
  /** It speaks of a time, perhaps of one that is no period: a quarter whose year nothing tells, a week, a term. */
  readonly namesPeriod: boolean;
}

/** The headings of every column of a table; a band over several columns speaks for each of them. */
export function readHeadings(view: View, table: Table): readonly ColumnHeading[] {
  const year = yearAround(view, table);
  const headings = Array.from({ length: view.columnCount }, (_, column) =>
    readHeading(view, table, column, year),
  );
  return withoutSpans(withoutWeeks(headings));
}

/** Beside `Apr-May` and `Apr-Jun`, `Apr` is where they start, no month of its own. */
function withoutSpans(headings: readonly ColumnHeading[]): readonly ColumnHeading[] {
  if (!headings.some(({ own }) => MONTHS_TOGETHER.test(own))) return headings;
  return headings.map((heading) => (isYearless(heading.own) ? { ...heading, period: null } : heading));
}

/** Days that share a month are weeks: `03/01/2025` beside `10/01/2025` is no January. */
function withoutWeeks(headings: readonly ColumnHeading[]): readonly ColumnHeading[] {
  const days = new Map<string, Set<string>>();
  for (const { own, period } of headings) {
    if (period?.kind !== "month" || !DAY.test(own)) continue;
    const month = `${period.year}-${period.month}`;
    days.set(month, (days.get(month) ?? new Set()).add(DAY.exec(own)?.[0] ?? own));
  }
  const weekly = [...days.values()].some((own) => own.size > 1);
  return headings.map((heading) =>
    weekly && DAY.test(heading.own) ? { ...heading, period: null } : heading,
  );
}

const DAY = /\b\d{1,2}(?:[/.-]\d{1,2}[/.-]|(?:st|nd|rd|th)?[ -][a-z]{3,9}[ -])\d{2,4}\b/i;

function readHeading(view: View, table: Table, column: number, year: YearAround): ColumnHeading {
  const parts: { text: string; period: Period | null; dated: boolean }[] = [];
  for (let row = table.headingStart; row < table.bodyStart; row++) {
    const source = spreadFrom(view, table, row, column);
    if (source === null) continue;
    const cell = view.cell(row, source);
    parts.push({
      text: oneLine(cell.text || String(cell.content)),
      period: headingPeriod(cell),
      dated: typeof cell.content === "number",
    });
  }
  const text = parts.map((part) => part.text).join(" ");
  const spoken = parts.map((part) => (part.dated && part.period ? formatPeriod(part.period) : part.text));
  const period = periodOf(parts, spoken.join(" "), year);
  return {
    text,
    own: parts.at(-1)?.text ?? "",
    period,
    namesPeriod: period !== null || parts.some((part) => namesTime(part.text)),
  };
}

/** `2024/25` over `Q1` is a period only when read together; a month says enough alone; `Qtr 3` takes the year around. */
function periodOf(
  parts: readonly { text: string; period: Period | null }[],
  text: string,
  year: YearAround,
): Period | null {
  const together = findPeriod(text);
  if (together !== null && together.kind !== "year") return together;
  const finest = parts.flatMap(({ period }) => period ?? []).at(-1) ?? null;
  if (finest !== null && finest.kind !== "year") return finest;
  const yearless = parts.find((part) => isYearless(part.text));
  if (yearless) {
    const calendar = parts.find((part) => CALENDAR_YEAR.test(part.text));
    if (calendar) return findPeriod(`${yearless.text} ${calendar.text}`);
    return periodInYear(yearless.text, finest?.kind === "year" ? { start: finest.start, upTo: null } : year);
  }
  return finest ?? together;
}

/**
 * The column whose heading cell in this row covers this column. Merged and unmerged headings read alike:
 * a blank takes its left neighbour's heading, where something stands below in both, so that a heading of
 * one column ("Data obtained from:") does not spread over the next.
 */
function spreadFrom(view: View, table: Table, row: number, column: number): number | null {
  if (!isBlank(view, row, column)) return column;
  if (!anyBelow(view, table, row, column)) return null;
  for (let left = column - 1; left >= 0; left--) {
    if (!anyBelow(view, table, row, left)) return null;
    if (!isBlank(view, row, left)) return left;
  }
  return null;
}

function anyBelow(view: View, table: Table, row: number, column: number): boolean {
  for (let below = row + 1; below < table.bodyStart; below++) if (!isBlank(view, below, column)) return true;
  return false;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
