import { SNAPSHOT_SHEET } from "../../model/ownSheets";
import type { PageSheet } from "../../model/pages";

/** Tiles beside each other on a printed A4 page. */
export const ACROSS = 5;
/** Columns of a tile: its figure, the letter of its status, a gap. */
export const TILE_COLUMNS = 3;
/** Rows of a tile: name, figure, change, a gap. */
export const TILE_ROWS = 4;
/** The row of a tile that holds its measure's name, from the tile's first. */
export const NAME_ROW = 0;
/** The row of the figure, with its status beside it. */
export const FIGURE_ROW = 1;
/** The row that says how the figure has changed. */
export const CHANGE_ROW = 2;
/** Where in a tile its status stands. */
export const STATUS_COLUMN = 1;
/** Rows of the head: title, what changes compare with, totals, legend, a gap. */
export const HEAD_ROWS = 5;
/** A section's heading. */
export const SECTION_ROWS = 1;
/** Columns of the whole snapshot: so many tiles stand beside each other. */
export const SNAPSHOT_COLUMNS = ACROSS * TILE_COLUMNS;

/** Widths in points. Five tiles fill an A4 page between margins of half an inch, 523 points. */
const FIGURE_POINTS = 66;
const STATUS_POINTS = 26;
const GAP_POINTS = 8;
/** Heights of the head's rows, in the order of `HEAD_ROWS`. */
export const HEAD_HEIGHTS: readonly number[] = [26, 15, 15, 26, 6];
/** A section's heading, with some air above it. */
export const SECTION_HEIGHT = 20;
/** Heights of a tile's rows in points: two lines of a name, which long names exceed; the figure, the change, the gap. */
export const TILE_HEIGHTS: readonly number[] = [27, 20, 15, 6];

/** The sheet of the snapshot. */
export const SNAPSHOT: PageSheet = {
  name: SNAPSHOT_SHEET,
  columnWidths: Array.from({ length: ACROSS }, () => [FIGURE_POINTS, STATUS_POINTS, GAP_POINTS]).flat(),
  orientation: "Portrait",
  headingRows: 0,
  onOnePage: true,
};
