import { FIRST_MONTH, MONTHS_IN_A_YEAR } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import { MONTH, monthNumber } from "../../core/periods/periodWritings";
import { findPeriod } from "../../core/periods/readPeriod";

/** `Qtr 3`, `Q1 Actual`, `2nd quarter`: a quarter whose year stands elsewhere. */
const QUARTER_ALONE =
  /(?<![a-z\d])(?:q(?:tr|uarter)?\.? ?[1-4](?!\d)|[1-4](?:st|nd|rd|th) q(?:tr|uarter)\b)/i;
/** `Apr`, `September Actual`: a month whose year stands elsewhere. */
const MONTH_ALONE = new RegExp(`(?<![a-z])${MONTH}(?![a-z])`, "i");
const MONTH_HEADING = new RegExp(
  `^(?:actual |target |plan )?${MONTH}\\.?(?: (?:actual|target|plan|result|outturn|value|rag|status|num|den|%|no\\.?|ytd|cumulative|to date))?$`,
  "i",
);
/** `Mth 5`, `M05`, `Period 5`: the fifth month of the financial year, August. */
const MONTH_BY_NUMBER = /^(?:m|mth|month|period) ?0?([1-9]|1[0-2])$/i;
/** `Apr-Jun`: months together, whose year stands elsewhere. */
export const MONTHS_TOGETHER = new RegExp(`^${MONTH} ?(?:-|–|to) ?${MONTH}$`, "i");
/** What tells the year of headings without one. */
export interface YearAround {
  /** The financial year that they are in. */
  readonly start: number | null;
  /** Where they run over the turn of the financial year: the last month that they can be. */
  readonly upTo: Month | null;
}
type Month = Extract<Period, { kind: "month" }>;

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

/** Headings whose months run from March or before into April lie in two financial years. */
export function runsOverApril(headings: readonly string[]): boolean {
  const months = headings.flatMap((text) => monthIn(text) ?? []);
  return months.some((month, index) => month < FIRST_MONTH && (months[index + 1] ?? 0) >= FIRST_MONTH);
}

function monthIn(heading: string): number | null {
  const counted = MONTH_BY_NUMBER.exec(heading.trim());
  if (counted) return ((Number(counted[1]) + FIRST_MONTH - 2) % MONTHS_IN_A_YEAR) + 1;
  const name = MONTH_ALONE.exec(heading)?.[1]?.toLowerCase();
  return name === undefined ? null : monthNumber(name);
}

/** Whether a heading names a quarter or month and leaves its year to what stands around it. */
export function isYearless(heading: string): boolean {
  const own = heading.trim();
  return QUARTER_ALONE.test(own) || MONTH_HEADING.test(own) || MONTH_BY_NUMBER.test(own);
}
