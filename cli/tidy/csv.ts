import { TIDY_COLUMNS, type TidyRow } from "./tidyFigure";

const NAMES = Object.keys(TIDY_COLUMNS) as (keyof typeof TIDY_COLUMNS)[];
/** What a spreadsheet would take for a formula at the beginning of a cell. */
const ACTIVE = /^[=+\-@\t\r]/;

/** The headings of the table as a line of CSV (RFC 4180). */
export const csvHeadings = (): string => `${NAMES.join(",")}\r\n`;

/** Figures as lines of CSV. A text that a spreadsheet would take for a formula gets an apostrophe in front. */
export function csvLines(figures: readonly TidyRow[]): string {
  return figures.map((figure) => `${NAMES.map((name) => field(figure[name])).join(",")}\r\n`).join("");
}

function field(value: TidyRow[keyof TidyRow]): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = ACTIVE.test(value) && !Number.isFinite(Number(value)) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
