import { says } from "../../words/says";
import { readFigure } from "../../core/figures/typed/figure";
import { findPeriod } from "../../core/periods/readPeriod";
import { COUNT_HEADINGS } from "./countHeadings";

type ReportRows = readonly (readonly string[])[];

/** Rows from the top in which headings are looked for; titles and notes stand above them, and further down are sections. */
const LOOKED_AT = 10;

/**
 * What heads the columns of a report, and the number of the last heading row; -1 where nothing does. Months in a row of
 * their own go with every column below them: `Sep-24` over Numerator and Denominator gives `Sep-24 Numerator`, `Sep-24
 * Denominator`.
 */
export function headingsOf(rows: ReportRows): {
  readonly heading: number;
  readonly headings: readonly string[];
} {
  const limit = Math.min(rows.length - 1, LOOKED_AT);
  const first = Array.from({ length: Math.max(0, limit) }, (_, at) => at).find((at) =>
    isHeading(rows[at] ?? []),
  );
  if (first === undefined) return { heading: -1, headings: [] };
  const below = rows[first + 1] ?? [];
  // Two rows of headings: months above, and below them what is counted.
  const isPair = first + 1 < limit && isHeading(below) && hasMonth(rows[first] ?? []) && !hasMonth(below);
  const heading = isPair ? first + 1 : first;
  const [above, own] = [rows[heading - 1] ?? [], rows[heading] ?? []];
  const band = isPair || isMonthBand(above, own) ? above : [];
  let month = "";
  const width = Math.max(own.length, band.length);
  const headings = Array.from({ length: width }, (_, at) => {
    const [over, said] = [band[at] ?? "", own[at] ?? ""];
    // A month stands over all blank cells to its right, as in a merged heading.
    if (over !== "") month = findPeriod(over) === null ? "" : over;
    return said === "" ? over : [over === "" ? month : over, said].filter(Boolean).join(" ");
  });
  return { heading, headings };
}

/**
 * A row of headings has at least two cells that are known to head columns, and no figures. A single such word may be a
 * title.
 */
function isHeading(row: readonly string[]): boolean {
  const cells = filled(row);
  const words = cells.filter(
    (cell) => COUNT_HEADINGS.some(([, heading]) => says(cell, heading)) || findPeriod(cell) !== null,
  );
  return words.length >= 2 && cells.every((cell) => readFigure(cell) === null);
}

/** A row of nothing but months, its first cell blank: a title as `Report for September 2024` stands in the first cell. */
function isMonthBand(above: readonly string[], own: readonly string[]): boolean {
  return (
    (above[0] ?? "") === "" && !hasMonth(own) && filled(above).length > 0 && filled(above).every(isMonth)
  );
}

function hasMonth(row: readonly string[]): boolean {
  return row.some(isMonth);
}

function isMonth(cell: string): boolean {
  return findPeriod(cell) !== null;
}

function filled(row: readonly string[]): string[] {
  return row.filter((cell) => cell !== "");
}
