import { LAST_ROW } from "../a1";
import type { BookAnchor, BookSheet } from "../book";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../pixels";
import { child, type XmlElement } from "../xml/xmlElement";
import { pixelsOf, UNITS_PER_PIXEL } from "./drawingUnits";

/** What tells the sizes of a sheet's lines, in pixels. */
export interface LineSizes {
  width(column: number): number;
  height(row: number): number;
}

/** Where something drawn hangs, and how large it is; `null` where it does not hang on a cell. */
export function readAnchor(anchor: XmlElement, sizes: LineSizes): BookAnchor | null {
  const from = markerOf(child(anchor, "from"));
  if (from === null) return null;
  const { row, column, down, across } = from;
  const size = child(anchor, "ext");
  if (size !== undefined) return { ...from, width: pixelsOf(size, "cx"), height: pixelsOf(size, "cy") };
  const to = markerOf(child(anchor, "to"));
  if (to === null) return null;
  return {
    ...from,
    width: span(column, to.column, (at) => sizes.width(at)) + to.across - across,
    height: span(row, to.row, (at) => sizes.height(at)) + to.down - down,
  };
}

/** The sizes of a sheet's lines, Excel's usual where it says nothing. */
export function sizesOf({
  columnWidths,
  rowHeights,
}: Pick<BookSheet, "columnWidths" | "rowHeights">): LineSizes {
  return {
    width: (column) => columnWidths[column] ?? DEFAULT_COLUMN_WIDTH,
    height: (row) => rowHeights[row] ?? DEFAULT_ROW_HEIGHT,
  };
}

/** Where the other corner lies: a drawing that hangs between two cells lies over the same ones however wide they are shown. */
export function farCorner(
  { row, column, down, across, width, height }: BookAnchor,
  sizes: LineSizes,
): Omit<BookAnchor, "width" | "height"> {
  const right = lineAt(column, across + width, (at) => sizes.width(at));
  const bottom = lineAt(row, down + height, (at) => sizes.height(at));
  return { column: right.line, across: right.rest, row: bottom.line, down: bottom.rest };
}

function lineAt(
  first: number,
  distance: number,
  size: (at: number) => number,
): { line: number; rest: number } {
  let [line, rest] = [first, distance];
  for (let next = size(line); rest >= next && line < LAST_ROW; next = size(line)) {
    rest -= next;
    line += 1;
  }
  return { line, rest };
}

function markerOf(element: XmlElement | undefined): Omit<BookAnchor, "width" | "height"> | null {
  if (element === undefined) return null;
  const [row, column, down, across] = ["row", "col", "rowOff", "colOff"].map((name) =>
    Number(child(element, name)?.text ?? 0),
  ) as [number, number, number, number];
  return { row, column, down: down / UNITS_PER_PIXEL, across: across / UNITS_PER_PIXEL };
}

function span(from: number, to: number, size: (at: number) => number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += size(at);
  return sum;
}
