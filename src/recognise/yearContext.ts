import { FIRST_MONTH } from "../core/comparePeriods";
import { financialYear } from "../core/movePeriod";
import type { Period } from "../core/period";
import { MONTH, monthNumber } from "../core/periodWritings";
import { findPeriod } from "../core/readPeriod";
import type { Table } from "./findTables";
import { titlePeriod } from "./titlePeriod";
import type { View } from "./view";

/** `Qtr 3`, `Q1 Actual`, `Quarter 2`: a quarter whose year stands elsewhere. */
const QUARTER_ALONE = /(?<![a-z\d])q(?:tr|uarter)?\.? ?[1-4](?!\d)/i;
/** `Apr`, `September Actual`: a month whose year stands elsewhere. */
const MONTH_ALONE = new RegExp(`(?<![a-z])${MONTH}(?![a-z])`, "i");
const MONTH_HEADING = new RegExp(
  `^(?:actual |target |plan )?${MONTH}\\.?(?: (?:actual|target|plan|result|outturn|value|rag|status|num|den|%|no\\.?))?$`,
  "i",
);
/** `Apr-Jun`: months together, whose year stands elsewhere. */
export const MONTHS_TOGETHER = new RegExp(`^${MONTH} ?(?:-|–|to) ?${MONTH}$`, "i");
/** Headings of a year that has gone: the months beside it are of the next. */
const GONE = /\b(outturn|baseline|actual|result|year end|previous|last)\b|^\S+$/i;
/** Headings of the year that the months are in. */
const RUNNING = /\b(target|ytd|to date|forecast|aim|plan|projected)\b/i;

/** What tells the year of headings without one. */
export interface YearAround {
  /** The financial year that they are in. */
  readonly start: number | null;
  /** Where they run over the turn of the financial year: the last month that they can be. */
  readonly upTo: Month | null;
}
type Month = Extract<Period, { kind: "month" }>;
const UNTOLD: YearAround = { start: null, upTo: null };

/**
 * The year that headings without one speak of. The year of a target or of the year to date is the months' own; else the
 * title's or the sheet's, whose month may tell it; else the year after an outturn's.
 */
export function yearAround(view: View, table: Table): YearAround {
  const headings = textsIn(view, table.headingStart, table.bodyStart);
  const running = new Set(headings.flatMap((text) => (RUNNING.test(text) ? (yearIn(text) ?? []) : [])));
  const [only] = running;
  const crosses = runsOverApril(headings);
  if (only !== undefined && running.size === 1 && !crosses) return { start: only, upTo: null };
  const title = titlePeriod(view, table);
  if (title !== null && crosses) return title.kind === "month" ? { start: null, upTo: title } : UNTOLD;
  if (title !== null) return { start: financialYear(title), upTo: null };
  // A title in the corner of the headings: `Fostering 2024/25`.
  const corner = headings[0] ?? "";
  const titled = GONE.test(corner) || crosses ? null : yearIn(corner);
  if (titled !== null) return { start: titled, upTo: null };
  const gone = headings.flatMap((text) => (GONE.test(text) ? (yearIn(text) ?? []) : []));
  return gone.length > 0 && !crosses ? { start: Math.max(...gone) + 1, upTo: null } : UNTOLD;
}

/** A heading's period with the year taken from around it: `Qtr 3` in 2024/25 is October to December 2024. */
export function periodInYear(heading: string, { start, upTo }: YearAround): Period | null {
  const quarter = QUARTER_ALONE.exec(heading);
  if (quarter)
    return start === null ? null : findPeriod(`${quarter[0]} ${start}/${String(start + 1).slice(2)}`);
  const month = monthIn(heading);
  if (month === null) return null;
  if (upTo !== null) return { kind: "month", year: month <= upTo.month ? upTo.year : upTo.year - 1, month };
  return start === null ? null : { kind: "month", year: month >= FIRST_MONTH ? start : start + 1, month };
}

/** Months that run from March or before into April lie in two financial years. */
function runsOverApril(headings: readonly string[]): boolean {
  const months = headings.filter(isYearless).flatMap((text) => monthIn(text) ?? []);
  return months.some((month, index) => month < FIRST_MONTH && (months[index + 1] ?? 0) >= FIRST_MONTH);
}

function monthIn(heading: string): number | null {
  const name = MONTH_ALONE.exec(heading)?.[1]?.toLowerCase();
  return name === undefined ? null : monthNumber(name);
}

/** Whether a heading names a quarter or month and leaves its year to what stands around it. */
export function isYearless(heading: string): boolean {
  return QUARTER_ALONE.test(heading) || MONTH_HEADING.test(heading.trim());
}

function textsIn(view: View, from: number, to: number): string[] {
  const texts: string[] = [];
  for (let row = from; row < to; row++) {
    for (let column = 0; column < view.columnCount; column++) {
      const { content } = view.cell(row, column);
      if (typeof content === "string" && content !== "") texts.push(content);
    }
  }
  return texts;
}

function yearIn(text: string): number | null {
  const period = findPeriod(text);
  return period?.kind === "year" ? period.start : null;
}
