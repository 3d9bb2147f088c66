// Reads what stands over each column, over all heading rows: `2024/25` merged over `Q1` to `Q4` is four quarters. The
// periods are then settled in steps, each of which looks at all headings together; the order matters, since a later
// step builds on periods that an earlier one has put right.

import { oneLine } from "../../words/plain";
import type { Period } from "../../core/periods/period";
import { formatPeriod } from "../../core/periods/namePeriod";
import { endOfPeriod, firstDay } from "../../core/periods/comparePeriods";
import { findPeriods } from "../../core/periods/findPeriods";
import { financialYear } from "../../core/periods/movePeriod";
import { findPeriod } from "../../core/periods/readPeriod";
import { withoutNotes } from "../../words/time/notFinal";
import type { TableRows } from "../tables/findTables";
import { headingPeriod } from "../time/headingPeriod";
import { isBlank, type View } from "../tables/view";
import { alignSpans, daysAsWeeks } from "../time/alignPeriods";
import { besideTheirs } from "../time/besideTheirs";
import { headingDay } from "../time/headingDay";
import { nearPeriods } from "../time/nearPeriods";
import type { TimedHeading } from "../time/timedHeading";
import { namesTime } from "../time/timeWords";
import { shortYears } from "../time/shortYears";
import { weeksInYear } from "../time/weeksInYear";
import { yearEnds } from "../time/yearEnds";
import { yearAround } from "../time/yearAround";
import { isYearless, NO_YEAR, periodInYear, type YearAround } from "../time/yearless";
import { bySex } from "./bySex";
import { isHeadingWord } from "./headingWords";

const CALENDAR_YEAR = /^(19|20)\d\d$/;
/** `FY24` over its quarters. */
const NAMED_YEAR = /^fy ?(?:20)?\d\d$/i;

/**
 * What stands over a column, read over all heading rows. Where it names a time, notes and footnote marks beside that are
 * left out: `Sep-24 [note 1]` is no column of notes.
 */
export interface ColumnHeading extends TimedHeading {
  readonly text: string;
  /** As it stands in the sheet. */
  readonly shown: string;
  /** It is of one sex, and the other's stands beside it. */
  readonly ofSex?: true;
}

/** The headings of every column of a table; a band over several columns speaks for each of them. */
export function readHeadings(view: View, table: TableRows): readonly ColumnHeading[] {
  const year = yearAround(view, table);
  const headings = Array.from({ length: view.columnCount }, (_, column) =>
    readHeading(view, table, column, year),
  );
  return bySex(
    nearPeriods(
      yearEnds(besideTheirs(shortYears(alignSpans(weeksInYear(daysAsWeeks(headings), year))))),
      isHeadingWord,
    ),
  );
}

function readHeading(view: View, table: TableRows, column: number, year: YearAround): ColumnHeading {
  const parts: (HeadingPart & { readonly dated: boolean; readonly day: number | null })[] = [];
  for (let row = table.headingStart; row < table.bodyStart; row++) {
    const source = spreadFrom(view, table, row, column);
    if (source === null) continue;
    const cell = view.cell(row, source);
    parts.push({
      text: oneLine(cell.text || String(cell.content)),
      said: oneLine(typeof cell.content === "string" ? cell.content : cell.text),
      period: headingPeriod(cell),
      dated: typeof cell.content === "number",
      day: headingDay(cell),
    });
  }
  const shown = parts.map((part) => part.text).join(" ");
  const spoken = parts.map((part) => (part.dated && part.period ? formatPeriod(part.period) : part.text));
  const period = periodOf(parts, spoken.join(" "), year);
  const namesPeriod = period !== null || parts.some((part) => namesTime(part.said));
  const plain = (text: string): string => (namesPeriod ? withoutNotes(text) : text);
  return {
    text: plain(shown),
    own: plain(parts.at(-1)?.text ?? ""),
    shown,
    period,
    namesPeriod,
    day: parts.at(-1)?.day ?? null,
  };
}

/** One cell over a column: as it is shown, and as it reads among the cells beside it: `P1` in a row of them is `Period 1`. */
interface HeadingPart {
  readonly text: string;
  readonly said: string;
  readonly period: Period | null;
}

/** `2024/25` over `Q1` is a period only when read together; a month says enough alone; `Qtr 3` takes the year around. */
function periodOf(parts: readonly HeadingPart[], text: string, year: YearAround): Period | null {
  const yearless = parts.find((part) => isYearless(part.said));
  const within = yearless && periodWithin(parts, yearless.said);
  if (within) return within;
  const together = findPeriod(text);
  if (together !== null && together.kind !== "year") return together;
  const finest = parts.flatMap(({ period }) => period ?? []).at(-1) ?? null;
  if (finest !== null && finest.kind !== "year") return finest;
  if (yearless) {
    const calendar = parts.find((part) => CALENDAR_YEAR.test(part.text));
    if (calendar) return findPeriod(`${yearless.said} ${calendar.text}`);
    const named = parts.find((part) => NAMED_YEAR.test(part.said));
    const said = named === undefined ? yearless.said : `${yearless.said} ${named.said}`;
    return periodInYear(said, finest?.kind === "year" ? { ...NO_YEAR, start: finest.start } : year);
  }
  return finest ?? together;
}

/** `Q3` below `Q3 2016/17 – Q2 2017/18`, and `Oct` below `Apr 2023 – Mar 2024`, is the one that lies in that time. */
function periodWithin(parts: readonly HeadingPart[], said: string): Period | null {
  for (const { text } of parts) {
    const periods = findPeriods(text).periods.flatMap((period) => period ?? []);
    const [from, to = from] = periods;
    if (from === undefined || to === undefined || (periods.length === 1 && from.kind !== "span")) continue;
    const found = [financialYear(from), financialYear(to)].flatMap((start) => {
      const period = periodInYear(said, { ...NO_YEAR, start });
      const isWithin =
        period !== null && firstDay(period) >= firstDay(from) && endOfPeriod(period) <= endOfPeriod(to);
      return isWithin ? [period] : [];
    });
    if (found[0]) return found[0];
  }
  return null;
}

/**
 * The column whose heading cell in this row covers this column. Merged and unmerged headings read alike:
 * a blank takes its left neighbour's heading, where something stands below in both, so that a heading of
 * one column ("Data obtained from:") does not spread over the next.
 */
function spreadFrom(view: View, table: TableRows, row: number, column: number): number | null {
  if (!isBlank(view, row, column)) return column;
  if (!anyBelow(view, table, row, column)) return null;
  for (let left = column - 1; left >= 0; left--) {
    if (!anyBelow(view, table, row, left)) return null;
    if (!isBlank(view, row, left)) return left;
  }
  return null;
}

/** Whether a heading row below holds anything in this column. */
function anyBelow(view: View, table: TableRows, row: number, column: number): boolean {
  for (let below = row + 1; below < table.bodyStart; below++) if (!isBlank(view, below, column)) return true;
  return false;
}
