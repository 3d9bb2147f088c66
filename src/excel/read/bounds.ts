import type { Rectangle } from "../../model/place";

/** How much of a sheet is read. */
export interface Bounds {
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
}

/**
 * In the pane: a scorecard has hundreds of rows and a few years of months, not the hundred thousand rows of a case
 * list.
 */
export const PANE_BOUNDS: Bounds = { rows: 5_000, columns: 400, cells: 400_000 };

/** What the pane says where a sheet is read in part: `Cases is very large, so only its first 5,000 rows …`. */
export const BOUNDED =
  "{sheet} is very large, so only its first {rows} rows and {columns} columns were read.";

/** The part of a used range that is read. */
export function bounded(used: Rectangle, { rows, columns, cells }: Bounds): Rectangle {
  // The columns are cut first: further right than a few years of months no scorecard goes.
  const columnCount = Math.min(used.columnCount, columns);
  const mostRows = Math.min(rows, Math.floor(cells / columnCount));
  return { ...used, rowCount: Math.min(used.rowCount, mostRows), columnCount };
}

/** A sentence about a sheet that was not read, or of which only this area was. */
export function unreadSentence(template: string, sheet: string, area: Rectangle): string {
  // The name is handed in as a function: it may hold `$&`, which a replacement text would take for the match.
  return template
    .replace("{rows}", area.rowCount.toLocaleString("en-GB"))
    .replace("{columns}", String(area.columnCount))
    .replace("{sheet}", () => sheet);
}
