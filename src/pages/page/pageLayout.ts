/**
 * The two kinds of page as tables of what stands where: one measure on an A4 page, or four. Rows and columns count from
 * the page's first cell; heights and sizes are in points. Printed at full size, each page fills its sheet of paper.
 */

import type { PageSheet } from "../../model/pages";
import { PAGES_SHEET } from "../../model/ownSheets";
import type { TextRoom } from "./fittingText";

/** What stands on a page. */
export type PageField =
  | "title"
  | "subtitle"
  | "latest"
  | "target"
  | "tolerance"
  | "status"
  | "change"
  | "direction"
  | "working"
  | "sentence"
  | "notes"
  | "commentary"
  | "definition"
  | "benchmarks"
  | "source";

/** How a field is lettered; each look has a size in every layout. */
export type FieldLook = "title" | "quiet" | "figure" | "text" | "small" | "box";

/** Where a field stands on its page, from the page's first cell on. Its label stands above it or to its left. */
export interface Slot {
  readonly field: PageField;
  readonly row: number;
  readonly column: number;
  readonly look: FieldLook;
  /** Cells put together; left out where it is one, beyond which a text may run on. */
  readonly rowCount?: number;
  readonly columnCount?: number;
  readonly label?: "above" | "left";
  /** How much text it has room for; left out for what is short. */
  readonly room?: TextRoom;
}

/** A page as a table of what stands where. */
export interface PageLayout {
  readonly slots: readonly Slot[];
  /** Rows that the chart lies over, and the points of its title. */
  readonly chart: {
    readonly row: number;
    readonly rowCount: number;
    readonly titleSize: number;
    readonly titleLetters: number;
  };
  /** A figure in words with more letters than this is lettered smaller, over several lines. */
  readonly longFigure: { readonly letters: number; readonly size: number };
  /** The label of the latest figure has no room for its period, which the line below the title names. */
  readonly shortLabels: boolean;
  /** Points of a chart's legend and axes. */
  readonly chartText: number;
  /** Longer names are lettered smaller, so that no line of them is cut. */
  readonly longTitle: { readonly letters: number; readonly size: number };
  readonly rowCount: number;
  readonly columnCount: number;
  /** Narrow columns between two pages that stand side by side. */
  readonly gutter: number;
  /** Points, by row from the page's first; the others have the usual height. */
  readonly heights: Readonly<Record<number, number>>;
  readonly sizes: Readonly<Record<FieldLook, number>>;
  /** Side by side, and below each other on one printed page. */
  readonly across: number;
  readonly down: number;
}

/** Heights add up to less than an A4 sheet between its margins, 730 points; those of two pages below each other too. */
const rowsOf = (first: number, count: number, points: number): Readonly<Record<number, number>> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [first + at, points]));

/** Texts below the commentary, beside their labels. */
const WIDE = { look: "small", label: "left", columnCount: 6 } as const;

/** One measure a page. */
export const WHOLE_PAGE: PageLayout = {
  slots: [
    { field: "title", row: 0, column: 0, look: "title", columnCount: 8 },
    { field: "subtitle", row: 1, column: 0, look: "quiet", columnCount: 8 },
    { field: "latest", row: 4, column: 0, look: "figure", label: "above", columnCount: 2 },
    { field: "target", row: 4, column: 2, look: "figure", label: "above", columnCount: 2 },
    { field: "tolerance", row: 4, column: 4, look: "figure", label: "above", columnCount: 2 },
    { field: "status", row: 4, column: 6, look: "figure", label: "above", columnCount: 2 },
    { field: "change", row: 6, column: 0, look: "text", label: "above" },
    { field: "direction", row: 6, column: 2, look: "text", label: "above" },
    { field: "working", row: 6, column: 4, look: "text", label: "above" },
    { field: "sentence", row: 23, column: 0, look: "text", columnCount: 8 },
    {
      ...{
        field: "commentary",
        row: 26,
        column: 0,
        look: "box",
        label: "above",
        rowCount: 8,
        columnCount: 8,
      },
      room: { letters: 92, lines: 9 },
    },
    { field: "definition", row: 34, column: 2, ...WIDE, room: { letters: 80, lines: 5 } },
    { field: "benchmarks", row: 35, column: 2, ...WIDE, room: { letters: 80, lines: 2 } },
    { field: "source", row: 36, column: 2, ...WIDE, room: { letters: 80, lines: 1 } },
  ],
  chart: { row: 8, rowCount: 15, titleSize: 12, titleLetters: 75 },
  rowCount: 38,
  columnCount: 8,
  gutter: 0,
  heights: {
    ...{ 0: 46, 2: 6, 4: 24, 7: 8 },
    ...rowsOf(8, 15, 18),
    ...{ 23: 46, 24: 6 },
    ...rowsOf(26, 8, 18),
    ...{ 34: 60, 35: 26, 36: 14, 37: 4 },
  },
  sizes: { title: 16, quiet: 10, figure: 14, text: 11, small: 9, box: 11 },
  longFigure: { letters: 15, size: 9 },
  shortLabels: false,
  chartText: 9,
  longTitle: { letters: 110, size: 12 },
  across: 1,
  down: 1,
};

const NARROW = { look: "small", label: "left", columnCount: 3 } as const;

/** Four measures a page, two by two: what the sentence of a whole page says stands above the chart alone. */
export const QUARTER_PAGE: PageLayout = {
  slots: [
    { field: "title", row: 0, column: 0, look: "title", columnCount: 4 },
    { field: "subtitle", row: 1, column: 0, look: "quiet", columnCount: 4 },
    { field: "latest", row: 3, column: 0, look: "figure", label: "above" },
    { field: "target", row: 3, column: 1, look: "figure", label: "above" },
    { field: "tolerance", row: 3, column: 2, look: "figure", label: "above" },
    { field: "status", row: 3, column: 3, look: "figure", label: "above" },
    { field: "change", row: 5, column: 0, look: "text", label: "above" },
    { field: "direction", row: 5, column: 2, look: "text", label: "above" },
    { field: "working", row: 6, column: 1, look: "text", label: "left" },
    {
      ...{ field: "commentary", row: 16, column: 0, look: "box", label: "above", columnCount: 4 },
      room: { letters: 56, lines: 3 },
    },
    { field: "definition", row: 17, column: 1, ...NARROW, room: { letters: 44, lines: 2 } },
    { field: "benchmarks", row: 18, column: 1, ...NARROW, room: { letters: 44, lines: 2 } },
    { field: "source", row: 19, column: 1, ...NARROW, room: { letters: 44, lines: 1 } },
    { field: "notes", row: 20, column: 0, look: "quiet", columnCount: 4 },
  ],
  chart: { row: 7, rowCount: 8, titleSize: 9, titleLetters: 50 },
  rowCount: 21,
  columnCount: 4,
  gutter: 1,
  heights: {
    ...{ 0: 36, 1: 12, 2: 13, 3: 18, 4: 13, 5: 14, 6: 14 },
    ...rowsOf(7, 8, 15),
    ...{ 15: 14, 16: 44, 17: 20, 18: 26, 19: 12, 20: 20 },
  },
  sizes: { title: 11, quiet: 8, figure: 11, text: 9, small: 8, box: 9 },
  longFigure: { letters: 9, size: 7 },
  shortLabels: true,
  chartText: 7,
  longTitle: { letters: 76, size: 9 },
  across: 2,
  down: 2,
};

/** So much of an A4 sheet's width lies between its margins, so that either kind of page prints at its full size. */
const WIDTH_POINTS = 504;
const GUTTER_POINTS = 12;

/** The sheet of the pages, its columns wide enough for one kind of them. */
export function pagesSheet({ columnCount, gutter, across }: PageLayout): PageSheet {
  const between = gutter * (across - 1);
  const points = (WIDTH_POINTS - between * GUTTER_POINTS) / (columnCount * across);
  const ofPage = Array.from({ length: columnCount }, () => points);
  const gutters = Array.from({ length: gutter }, () => GUTTER_POINTS);
  const widths = Array.from({ length: across }, (_, at) => (at === 0 ? ofPage : [...gutters, ...ofPage]));
  return { name: PAGES_SHEET, columnWidths: widths.flat(), orientation: "Portrait", headingRows: 0 };
}

/** Where the page of this number begins, from zero. */
export function pageOrigin({ rowCount, columnCount, gutter, across }: PageLayout, at: number) {
  return { row: Math.floor(at / across) * rowCount, column: (at % across) * (columnCount + gutter) };
}
