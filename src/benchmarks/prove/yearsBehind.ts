import type { ProvenColumn } from "./proven";

/**
 * How many years a column lies behind the newest column of its area: 2 for `SN 2021/22` beside `SN 2023/24`, 0 for the
 * newest. Some scorecards show benchmarks by a column for each year, and an older one there is not out of date.
 */
export function yearsBehind(column: ProvenColumn, columns: readonly ProvenColumn[]): number {
  const own = yearOfColumn(column);
  const area = areaOf(column);
  if (own === null || area === null) return 0;
  const years = columns.filter((one) => areaOf(one) === area).map((one) => yearOfColumn(one) ?? own);
  return Math.max(own, ...years) - own;
}

/** The year of a column's figures; where they do not tell, the one year that its heading states; `null` otherwise. */
export function yearOfColumn({ reading, cells }: ProvenColumn): number | null {
  if (reading !== null) return reading.year;
  const stated = cells.find(({ headed }) => !headed.inCell)?.headed.years ?? [];
  return stated.length === 1 ? (stated[0] ?? null) : null;
}

/** Whose figures a column holds, as a key. Neighbours of any model are one area. */
function areaOf({ reading, whose }: ProvenColumn): string | null {
  if (reading !== null) return reading.statistic === "place" ? String(reading.place) : "neighbours";
  if (whose.kind === "place") return String(whose.place);
  return whose.kind === "neighbours" ? "neighbours" : null;
}
