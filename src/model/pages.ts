/** Pages, tiles and charts as plain values: the makers of pages say here what a page holds, and `src/excel` writes it. */

import type { CellContent } from "../core/figures/cellValue";
import type { Rectangle } from "./place";

/** A cell of a page, by its place on the page's sheet, from zero. */
export interface PageCell {
  readonly row: number;
  readonly column: number;
  /** A plain value; what is text stays text. `""` leaves the cell blank. */
  readonly content: CellContent;
  /** With its `=`, or `null`. */
  readonly formula: string | null;
  /** `null` leaves the cell's own number format. */
  readonly format: string | null;
}

/** How some cells of a page look. */
export interface PageStyle {
  readonly areas: readonly Rectangle[];
  readonly bold?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
}

/** A rectangle of one of the add-in's own sheets that a page fills, with its cells and their look. */
export interface PageBlock extends Rectangle {
  readonly sheet: string;
  readonly cells: readonly PageCell[];
  readonly merges: readonly Rectangle[];
  /** Points, by row of the sheet. */
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  readonly styles: readonly PageStyle[];
  /** A printed page begins with it. */
  readonly breakBefore: boolean;
  /** The cells that show a status, and the fill for each status word. */
  readonly statuses: StatusFills;
}

/** Cells whose fill follows the text that they begin with: `R – Red`. */
export interface StatusFills {
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  readonly each: readonly { readonly begins: string; readonly fill: string }[];
}

/** How a line is drawn. The dash tells it from others where colour cannot. */
export interface ChartLine {
  readonly color: string;
  /** Points. */
  readonly weight: number;
  readonly dash: "Continuous" | "Dash" | "Dot" | "DashDot";
  readonly marker: "Circle" | "Dash" | "None";
}

/** A line chart as a plain value. Its series stand in the columns of one unbroken range, the months in the first. */
export interface PageChart {
  readonly sheet: string;
  /** The chart's name in Excel, by which the add-in finds it when the figures have changed. */
  readonly name: string;
  readonly source: ChartSource;
  /** The cells that the chart covers. */
  readonly over: Rectangle;
  readonly title: string;
  /** Points. */
  readonly titleSize: number;
  /** Points of its legend and axes. */
  readonly textSize: number;
  /** What the chart shows, in words: its alternative text for screen readers. */
  readonly description: string;
  readonly lines: readonly ChartLine[];
  readonly axis: {
    readonly format: string;
    readonly minimum: number | null;
    readonly maximum: number | null;
  };
  /** Points of the first line that are provisional, by their number from zero. */
  readonly provisional: readonly number[];
  /** The point of the first line that shows its value, to the right of it, where every line has ended; `null` for none. */
  readonly labelled: number | null;
}

/** The headings and figures of a chart, and blank rows below, so that the value of the newest has room beside its point. */
export interface ChartSource extends Rectangle {
  readonly sheet: string;
}

/** One of the add-in's own sheets as it is set up when its first page is put on it. */
export interface PageSheet {
  readonly name: string;
  /** Points, from the first column on. */
  readonly columnWidths: readonly number[];
  readonly orientation: "Portrait" | "Landscape";
  /** The first rows are repeated on every printed page, and stay in view. */
  readonly headingRows: number;
  /** All of it is printed on one page, however small. */
  readonly onOnePage?: true;
}

/** All that makes one page. */
export interface Page {
  readonly sheets: readonly PageSheet[];
  readonly blocks: readonly PageBlock[];
  readonly charts: readonly PageChart[];
}

/** A cell of the add-in's own sheets as it is, and as it will be. */
export interface PageCellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** A formula with its `=`, else the value. */
  readonly before: CellContent;
  readonly after: CellContent;
  /** `after` is a formula. */
  readonly isFormula: boolean;
  /** The new number format, where it changes with the content: the cell was blank, or its figure is now shown otherwise. */
  readonly format?: string;
  /** The cell's number format before; left out where the cell was blank. */
  readonly formatBefore?: string;
}

/** What of a chart follows its figures; all else of it is the analyst's to change. */
export interface ChartState {
  readonly source: ChartSource;
  readonly description: string;
  readonly minimum: number | null;
  /** The point, from zero, that shows its value: the newest. */
  readonly newest: number;
  /**
   * How the series are drawn, in their order; left out where that does not change, so that the analyst's own colours
   * stay.
   */
  readonly lines?: readonly ChartLine[];
}

/**
 * A chart that the add-in made, with what follows its figures before and after. Its size, colours and title are the
 * analyst's.
 */
export interface ChartChange {
  readonly sheet: string;
  readonly name: string;
  readonly before: ChartState;
  readonly after: ChartState;
}

/** One of the add-in's own sheets as it is now. */
export interface OwnSheet {
  readonly sheetId: string;
  readonly sheet: string;
  /** While the sheet is protected, nothing is put on it or changed there. */
  readonly protected: boolean;
  /** From A1 on. */
  readonly values: readonly (readonly CellContent[])[];
  /** The formula where there is one, else the value. */
  readonly formulas: readonly (readonly CellContent[])[];
  /** Number formats. */
  readonly formats: readonly (readonly string[])[];
  /** How many charts, shapes and pictures lie over it. */
  readonly drawn: number;
  readonly charts: readonly {
    readonly name: string;
    /** Its alternative text. */
    readonly description: string;
    /** Where its axis begins; `null` where that cannot be told. */
    readonly minimum: number | null;
  }[];
}
