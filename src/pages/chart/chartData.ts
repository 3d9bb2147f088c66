/**
 * The figures that a page's chart draws stand on a sheet of their own, as formulas to the scorecard. Charts follow them
 * without the add-in, and a reader can see every drawn figure. Each measure has a block of the same height there, by
 * which its page is known again.
 */

import { textInFormula } from "../../core/figures/inFormula";
import type { CellContent } from "../../core/figures/cellValue";
import type { Fact, Measure } from "../../model/scorecard";
import { CHART_SHEET } from "../../model/ownSheets";
import type { ChartSource, PageBlock, PageCell, PageSheet } from "../../model/pages";
import { cellReference, fixed } from "../cellReference";
import { chartFormula, figureFormula, numberIn } from "../figureFormula";
import { NO_STATUSES } from "../statusFills";
import { MOST_PERIODS, type ChartPeriod } from "./chartPeriods";
import { chartMarks } from "./chartMarks";

/** The row of the measure's name, and the row of headings, counted from the block's first. */
const NAME_ROW = 0;
const HEADING_ROW = 1;
/** The row of the first month, counted from the block's first. */
export const FIRST_ROW = 2;
/** The rows of one block, a blank one at its end included. A chart grows within its block. */
export const DATA_ROWS = FIRST_ROW + MOST_PERIODS + 1;
/** The column of months' names. */
const MONTH = 0;
/** The column of the figures that the chart draws, beside their months. */
export const VALUE_COLUMN = 1;
/** The first column of the lines that the figures are held against. */
export const FIRST_MARK_COLUMN = 2;
/** The measure's reference and name, above its figures. */
const REFERENCE_COLUMN = 0;
const NAME_COLUMN = 1;
/** The most lines beside the figures: target and tolerance, each of which is two where it is a range, and the mean. */
export const MOST_MARKS = 5;
/** The heading of the figures, which the chart's legend shows. It is short; the chart's title says whose figures they are. */
const VALUE_HEADING = "Actual";
/** The heading of the mean. */
export const MEAN_HEADING = "Mean";
/** Where the last commentary and its month are kept: on the row of the measure's name, right of everything that is drawn. */
const COMMENT_COLUMN = 6;
const COMMENT_PERIOD_COLUMN = 7;
/** What the scorecard's own comment said when the page was last brought up to date. */
const SEEN_COLUMN = 8;
/** The columns of a block. */
const COLUMNS = 9;

/** What the block of one measure's chart is made of. */
export interface ChartDataInput {
  readonly measure: Measure;
  readonly periods: readonly ChartPeriod[];
  /** Whether the chart has a line at the mean of its figures. */
  readonly mean: boolean;
  /** The block's first row, from zero. */
  readonly row: number;
  readonly comment: CommentMemory;
}

/** What is remembered of a measure's commentary. */
export interface CommentMemory {
  /** The commentary as it was when a newer month came. */
  readonly text: string;
  readonly period: string;
  /** What the scorecard's own comment said when the page was last brought up to date; `""` for nothing. */
  readonly seen: string;
}

/** The sheet of the figures, with its columns' widths in points. */
export const DATA_SHEET: PageSheet = {
  name: CHART_SHEET,
  columnWidths: [72, 96, 84, 84, 72, 24, 160, 72, 72],
  orientation: "Portrait",
  headingRows: 0,
};

/** The block with the figures of one chart. */
export function chartData(input: ChartDataInput): PageBlock {
  const { row } = input;
  return {
    sheet: CHART_SHEET,
    ...{ row, column: 0, rowCount: DATA_ROWS, columnCount: COLUMNS },
    cells: dataCells(input),
    merges: [],
    heights: [],
    styles: [
      {
        areas: [{ row: row + NAME_ROW, column: 0, rowCount: 2, columnCount: COLUMNS }],
        bold: true,
      },
      {
        areas: [{ row: row + HEADING_ROW, column: VALUE_COLUMN, rowCount: DATA_ROWS - 1, columnCount: 4 }],
        horizontal: "Right",
      },
    ],
    breakBefore: row > 0,
    statuses: NO_STATUSES,
  };
}

/**
 * The range that a chart draws: headings and figures side by side, and blank rows behind them for the label of the
 * newest value.
 */
export function chartSource({ measure, periods, mean, row }: Omit<ChartDataInput, "comment">): ChartSource {
  return {
    sheet: CHART_SHEET,
    row: row + HEADING_ROW,
    column: MONTH,
    rowCount: 1 + periods.length + roomFor(periods.length),
    columnCount: FIRST_MARK_COLUMN + chartMarks(measure, periods).length + (mean ? 1 : 0),
  };
}

/** The label beside the newest point is as wide as a ninth of the chart. */
const POINTS_TO_A_LABEL = 9;

/** How many blank rows follow so many figures: no line is drawn there, and the label of the newest value has room. */
function roomFor(points: number): number {
  return points === 0 ? 0 : Math.min(Math.ceil(points / POINTS_TO_A_LABEL), MOST_PERIODS + 1 - points);
}

function dataCells({ measure, periods, mean, row, comment }: ChartDataInput): PageCell[] {
  const marks = chartMarks(measure, periods);
  const cells: PageCell[] = [
    text(row + NAME_ROW, REFERENCE_COLUMN, measure.reference ?? ""),
    text(row + NAME_ROW, NAME_COLUMN, measure.name),
    text(row + NAME_ROW, COMMENT_COLUMN, comment.text),
    text(row + NAME_ROW, COMMENT_PERIOD_COLUMN, comment.period),
    text(row + NAME_ROW, SEEN_COLUMN, comment.seen),
    text(row + HEADING_ROW, MONTH, "Month"),
    text(row + HEADING_ROW, VALUE_COLUMN, VALUE_HEADING),
    ...marks.map(({ name, fact }, at) =>
      formula(row + HEADING_ROW, FIRST_MARK_COLUMN + at, markHeading(name, fact)),
    ),
    ...(mean ? [text(row + HEADING_ROW, FIRST_MARK_COLUMN + marks.length, MEAN_HEADING)] : []),
  ];
  periods.forEach(({ actual, label }, at) => {
    const here = row + FIRST_ROW + at;
    cells.push(
      text(here, MONTH, label),
      formula(here, VALUE_COLUMN, chartFormula(actual), figureFormula(actual).format),
      ...marks.map(({ fact }, mark) =>
        formula(here, FIRST_MARK_COLUMN + mark, chartFormula(fact), figureFormula(fact).format),
      ),
    );
    if (!mean) return;
    const average = meanFormula(row + FIRST_ROW, periods.length);
    cells.push(formula(here, FIRST_MARK_COLUMN + marks.length, average, figureFormula(actual).format));
  });
  return cells;
}

/** `Target 18%`, with the figure as the scorecard says it now; the legend names the line by it. */
function markHeading(name: string, fact: Fact): string {
  const { formula: shown, format, showsNumber } = figureFormula(fact);
  const figure = showsNumber ? shown.slice(1) : numberIn(fact);
  return `=${textInFormula(`${name} `)}&TEXT(${figure},${textInFormula(format)})`;
}

/**
 * The mean of the drawn figures. Cells without a figure are `#N/A`, which `AVERAGE` would hand on; `SUMIF` and `COUNT`
 * leave it out.
 */
function meanFormula(first: number, count: number): string {
  const range = `${fixed({ row: first, column: VALUE_COLUMN })}:${fixed({ row: first + count - 1, column: VALUE_COLUMN })}`;
  return `=IF(COUNT(${range})=0,NA(),SUMIF(${range},"<${LARGER_THAN_ANY}")/COUNT(${range}))`;
}

/** Above every figure, so that `SUMIF` takes them all. */
const LARGER_THAN_ANY = "9E+99";

function text(row: number, column: number, content: string): PageCell {
  return { row, column, content, formula: null, format: null };
}

function formula(row: number, column: number, written: string, format: string | null = null): PageCell {
  return { row, column, content: "", formula: written, format };
}

/** What one block on the sheet of figures says of itself: whose it is, and what its chart draws. */
export interface DataBlock {
  /** From zero. */
  readonly row: number;
  readonly reference: string | null;
  readonly name: string;
  /** The label of its first period, with which its chart begins; `null` where it has none. */
  readonly from: string | null;
  readonly hasMean: boolean;
  /** The headings of its target, tolerance and mean. */
  readonly marks: readonly string[];
  /** How many periods it has. */
  readonly points: number;
  /** What its chart draws. */
  readonly source: ChartSource;
  readonly comment: CommentMemory;
}

/** The blocks that the sheet of figures holds. `at` gives a cell of the sheet by row and column from A1. */
export function dataBlocks(at: (row: number, column: number) => CellContent, rowCount: number): DataBlock[] {
  const rows = Array.from({ length: Math.ceil(rowCount / DATA_ROWS) }, (_, block) => block * DATA_ROWS);
  return rows.flatMap((row): DataBlock[] => {
    const name = String(at(row + NAME_ROW, NAME_COLUMN));
    if (name === "") return [];
    const headings = Array.from({ length: MOST_MARKS }, (_, mark) =>
      at(row + HEADING_ROW, FIRST_MARK_COLUMN + mark),
    );
    const periods = Array.from({ length: MOST_PERIODS }, (_, period) => at(row + FIRST_ROW + period, MONTH));
    const count = (cells: readonly CellContent[]) => cells.filter((content) => content !== "").length;
    const points = count(periods);
    return [
      {
        row,
        reference: String(at(row + NAME_ROW, REFERENCE_COLUMN)) || null,
        name,
        from: String(at(row + FIRST_ROW, MONTH)) || null,
        hasMean: headings.includes(MEAN_HEADING),
        marks: headings.filter((heading) => heading !== "").map(String),
        points,
        source: {
          ...{ sheet: CHART_SHEET, row: row + HEADING_ROW, column: MONTH },
          rowCount: 1 + points + roomFor(points),
          columnCount: FIRST_MARK_COLUMN + count(headings),
        },
        comment: {
          text: String(at(row + NAME_ROW, COMMENT_COLUMN)),
          period: String(at(row + NAME_ROW, COMMENT_PERIOD_COLUMN)),
          seen: String(at(row + NAME_ROW, SEEN_COLUMN)),
        },
      },
    ];
  });
}

/** The cells in which a measure's last commentary and its month are kept, as a formula names them. */
export function commentCells(row: number): { readonly text: string; readonly period: string } {
  const cell = (column: number) => cellReference({ sheet: CHART_SHEET, row: row + NAME_ROW, column });
  return { text: cell(COMMENT_COLUMN), period: cell(COMMENT_PERIOD_COLUMN) };
}
