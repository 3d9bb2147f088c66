import { says } from "../../words/says";
import { readFigure } from "../../core/figures/typed/figure";
import { findPeriod } from "../../core/periods/readPeriod";
import { COUNT_HEADINGS } from "./countHeadings";

type ReportRows = readonly (readonly string[])[];

/** Headings stand near the top of a report. */
const LOOKED_AT = 10;

/**
 * What heads the columns of a report, and the last row of it; -1 where nothing does. Months that stand in a row of their
 * own over several columns are said with each: `Sep-24` over Numerator and Denominator gives `Sep-24 Numerator`.
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
  // A row of months alone is headed by what stands under it.
  const isPair = first + 1 < limit && isHeading(below) && hasMonth(rows[first] ?? []) && !hasMonth(below);
  const heading = isPair ? first + 1 : first;
  const [above, own] = [rows[heading - 1] ?? [], rows[heading] ?? []];
  const band = isPair || isMonthBand(above, own) ? above : [];
  let month = "";
  const width = Math.max(own.length, band.length);
  const headings = Array.from({ length: width }, (_, at) => {
    const [over, said] = [band[at] ?? "", own[at] ?? ""];
    if (over !== "") month = findPeriod(over) === null ? "" : over;
    return said === "" ? over : [over === "" ? month : over, said].filter(Boolean).join(" ");
  });
  return { heading, headings };
}

/** Words, of which two at least head columns, and no figures. */
function isHeading(row: readonly string[]): boolean {
  const cells = filled(row);
  const words = cells.filter(
    (cell) => COUNT_HEADINGS.some(([, heading]) => says(cell, heading)) || findPeriod(cell) !== null,
  );
  return words.length >= 2 && cells.every((cell) => readFigure(cell) === null);
}

/** Months over figures, not a title in front of everything (`Report for September 2024`). */
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
