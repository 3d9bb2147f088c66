import { groupedBy } from "../../model/identity/groupedBy";
import type { Judgement } from "../../model/judgement";
import { SNAPSHOT_SHEET } from "../../model/ownSheets";
import type { PageBlock, PageCell, PageStyle } from "../../model/pages";
import type { Rectangle } from "../../model/place";
import { titleOf } from "../../model/naming/titleOf";
import type { PageAt } from "../page/pageBlock";
import { NO_STATUSES, statusFills } from "../statusFills";
import { wrappedLines } from "../wrappedLines";
import { insteadOfFigure, tileCells, type SnapshotFacts } from "./tileCells";
import {
  ACROSS,
  CHANGE_ROW,
  SNAPSHOT_COLUMNS,
  FIGURE_ROW,
  HEAD_HEIGHTS,
  HEAD_ROWS,
  NAME_ROW,
  SECTION_HEIGHT,
  SECTION_ROWS,
  STATUS_COLUMN,
  TILE_COLUMNS,
  TILE_HEIGHTS,
  TILE_ROWS,
} from "./tileLayout";

/** The measures of one section, in the scorecard's order. */
export interface Section {
  readonly name: string | null;
  readonly judgements: readonly Judgement[];
}

/** The measures by their sections; sections stand in the order of their first measures. */
export function snapshotSections(judgements: readonly Judgement[]): readonly Section[] {
  return [...groupedBy(judgements, ({ measure }) => measure.section)].map(([name, those]) => ({
    name,
    judgements: those,
  }));
}

/** Dark grey for text beside figures, well above the contrast of 4.5 to 1 that WCAG 2.2 asks for on white. */
const QUIET = "#595959";
/** Sizes in points. What is read first is largest; a name of 9 points can still be read in print. */
const TITLE_SIZE = 18;
const SECTION_SIZE = 12;
const NAME_SIZE = 9;
const FIGURE_SIZE = 14;
const BAND = "#F2F2F2";
/** What the signs mean; the sheet has no other legend. */
export const LEGEND =
  "▲ up, ▼ down, ● unchanged since then, in brackets by how much; pp percentage points. G green, A amber, R red against target and tolerance, – no status.";

/** The head of a snapshot: title, what changes compare with, whether totals agree with their parts, the legend. */
export function headBlock(title: string, compared: string, totals: string | null): PageBlock {
  const row = (at: number, content: string, formula: string | null = null): PageCell => ({
    ...{ row: at, column: 0, content, formula, format: null },
  });
  return {
    ...blockAt(0, HEAD_ROWS),
    cells: [row(0, title), row(1, compared), row(2, "", totals ?? NO_TOTALS), row(3, LEGEND)],
    merges: Array.from({ length: HEAD_ROWS - 1 }, (_, at) => wide(at)),
    heights: HEAD_HEIGHTS.map((points, at) => ({ row: at, points })),
    styles: [
      { areas: [wide(0)], bold: true, size: TITLE_SIZE, vertical: "Center" },
      { areas: [wide(1), wide(2)], size: NAME_SIZE, wrap: true, vertical: "Center" },
      { areas: [wide(3)], size: NAME_SIZE, color: QUIET, wrap: true, vertical: "Center" },
    ],
  };
}

/** Keeps the cell for a sentence about totals. */
const NO_TOTALS = '=""';

/** A section's heading with its tiles, from this row on. */
export function sectionBlock({ name, judgements }: Section, facts: SnapshotFacts, row: number): PageBlock {
  const lines = Math.ceil(judgements.length / ACROSS);
  const placed = judgements.map((judgement, at) => ({ judgement, at: tileAt(row, at) }));
  const heading: PageCell = { row, column: 0, content: name ?? "", formula: null, format: null };
  const places = placed.map(({ at }) => at);
  return {
    ...blockAt(row, SECTION_ROWS + lines * TILE_ROWS),
    cells: [
      ...(name === null ? [] : [heading]),
      ...placed.flatMap(({ judgement, at }) => tileCells(judgement, facts, at)),
    ],
    merges: [wide(row), ...places.flatMap((at) => [part(at, NAME_ROW, 0, 2), part(at, CHANGE_ROW, 0, 2)])],
    heights: [
      { row, points: SECTION_HEIGHT },
      ...Array.from({ length: lines }, (_, line) =>
        TILE_HEIGHTS.map((points, at) => ({
          row: row + SECTION_ROWS + line * TILE_ROWS + at,
          points: heightOf(at, points, judgements.slice(line * ACROSS, (line + 1) * ACROSS)),
        })),
      ).flat(),
    ],
    statuses: statusFills(
      places.map((at) => ({ row: at.row + FIGURE_ROW, column: at.column + STATUS_COLUMN })),
      "",
    ),
    styles: [
      ...(name === null ? [] : [{ areas: [wide(row)], bold: true, size: SECTION_SIZE, fill: BAND }]),
      ...tileStyles(places),
    ],
  };
}

/**
 * The height of a row of tiles in points: enough for the longest name, and for words in place of a figure, over several
 * lines.
 */
function heightOf(row: number, points: number, judgements: readonly Judgement[]): number {
  const texts =
    row === NAME_ROW
      ? judgements.map(({ measure }) => titleOf(measure))
      : row === CHANGE_ROW
        ? judgements.map(insteadOfFigure)
        : [];
  const lines = Math.max(0, ...texts.map((text) => wrappedLines(text, LETTERS_IN_A_LINE)));
  return Math.max(points, TEXT_LINE * lines + TEXT_ROOM);
}

/** How many letters of a name's size fit the width of a tile. */
const LETTERS_IN_A_LINE = 20;
/** Points of one line of text, and of the room around it. */
const TEXT_LINE = 12;
const TEXT_ROOM = 3;

function tileStyles(places: readonly PageAt[]): PageStyle[] {
  const each = (row: number, column: number, count: number) =>
    places.map((at) => part(at, row, column, count));
  return [
    { areas: each(NAME_ROW, 0, 2), size: NAME_SIZE, wrap: true, vertical: "Top", horizontal: "Left" },
    { areas: each(FIGURE_ROW, 0, 1), size: FIGURE_SIZE, bold: true, horizontal: "Left", vertical: "Center" },
    {
      areas: each(FIGURE_ROW, STATUS_COLUMN, 1),
      size: NAME_SIZE,
      bold: true,
      horizontal: "Center",
      vertical: "Center",
    },
    { areas: each(CHANGE_ROW, 0, 2), size: NAME_SIZE, wrap: true, horizontal: "Left", vertical: "Top" },
  ];
}

function tileAt(row: number, at: number): PageAt {
  return {
    row: row + SECTION_ROWS + Math.floor(at / ACROSS) * TILE_ROWS,
    column: (at % ACROSS) * TILE_COLUMNS,
  };
}

function part(at: PageAt, row: number, column: number, columnCount: number): Rectangle {
  return { row: at.row + row, column: at.column + column, rowCount: 1, columnCount };
}

function wide(row: number): Rectangle {
  return { row, column: 0, rowCount: 1, columnCount: SNAPSHOT_COLUMNS };
}

function blockAt(row: number, rowCount: number) {
  return {
    sheet: SNAPSHOT_SHEET,
    row,
    column: 0,
    rowCount,
    columnCount: SNAPSHOT_COLUMNS,
    breakBefore: false,
    statuses: NO_STATUSES,
  };
}
