import type { CellContent } from "../src/core/figures/cellValue";
import type { Rectangle } from "../src/model/place";
import type { LineMove } from "./lines/lineMove";
import type { SheetAct } from "./sheetProtection";

import type { BookHyperlink, BookName, BookProperties, BookTable, UnreadPart } from "./bookParts";

export type { BookHyperlink, BookName, BookProperties, BookTable, TableLook, UnreadPart } from "./bookParts";

/** A workbook as the workbench holds it between the file and the engine: only what either side understands. */
export interface Book {
  readonly name: string;
  readonly sheets: readonly BookSheet[];
  /** Name of the sheet that is shown. */
  readonly active: string;
  readonly names: readonly BookName[];
  readonly date1904: boolean;
  /** What the file says of itself; only read. */
  readonly properties?: BookProperties;
  /** Add-in settings by key, as `workbook.settings` holds them. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Custom XML parts, each as its text. */
  readonly customXml: readonly string[];
  /** No sheet may come, go, move or change its name. */
  readonly structureProtected?: true;
  /** Its formulas are to be worked out when it is opened: the results that it came with are no results. */
  readonly asksToCalculate?: true;
}

/** A sheet of a file: cells that hold something or are dressed, its lines, and what lies over them. */
export interface BookSheet {
  readonly name: string;
  readonly kind: "worksheet" | "chart";
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protected: boolean;
  /** What its protection allows besides writing unlocked cells; left out where it allows nothing or there is none. */
  readonly allows?: readonly SheetAct[];
  readonly rightToLeft: boolean;
  /** Only cells that hold something or look like something. */
  readonly cells: readonly BookCell[];
  readonly merges: readonly Rectangle[];
  /** Pixels, by column from zero. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Pixels, by row from zero. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The first cell in view beside what is frozen, from zero; left out where nothing was scrolled. */
  readonly scrolledTo?: { readonly row: number; readonly column: number };
  readonly conditionalFormats: readonly BookRule[];
  readonly validations: readonly BookValidation[];
  /** Only those that hang on a cell and have a plain form; all else that is drawn stays in the file alone. */
  readonly shapes?: readonly BookShape[];
  /** Its charts, as far as the workbench understands them; all else of them stays in the file as it is. */
  readonly charts?: readonly BookChart[];
  /** How it is printed; left out where nothing is known of it. */
  readonly page?: BookPage;
  /** The cells over which a filter was put since the file was opened; one that it came with stays in the file alone. */
  readonly filtered?: Rectangle;
  /** Notes on cells; they stay in the file as they are, and go with their cells. */
  readonly notes?: readonly BookNote[];
  /** What stays in the file alone: it must not be taken for absent. */
  readonly unread?: readonly UnreadPart[];
  /** Links of cells, to the web or to other cells. */
  readonly hyperlinks?: readonly BookHyperlink[];
  /** Its tables, by which formulas name their columns; they stay in the file as they are. */
  readonly tables?: readonly BookTable[];
  /** What it was called in its file, and the lines that have come and gone since; left out where both are as they were. */
  readonly opened?: { readonly name: string; readonly moves: readonly LineMove[] };
}

/** What may be entered into some cells: the attributes of the file's element, and its one or two formulas. */
export interface BookValidation {
  readonly ranges: readonly Rectangle[];
  readonly attributes: Readonly<Record<string, string>>;
  /** Without `=`. */
  readonly formulas: readonly string[];
  /** It stands among what Excel added later (a list on another sheet); only moved, never rewritten. */
  readonly later?: true;
}

/** A note on a cell. */
export interface BookNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A plain shape or a picture that is drawn over a sheet: an arrow, a circle. */
export interface BookShape extends BookAnchor {
  readonly name: string;
  /** As files name it: `upArrow`, `ellipse`; blank for a picture. */
  readonly geometry: string;
  /** Degrees, clockwise. */
  readonly rotation: number;
  readonly fill: string | null;
}

/** Something drawn that hangs on a cell: which, how far its corner lies from that cell's, and how large it is; pixels. */
export interface BookAnchor {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly across: number;
  readonly width: number;
  readonly height: number;
}

/** A chart that hangs on a cell. */
export interface BookChart extends BookAnchor {
  readonly name: string;
  /** Its alternative text. */
  readonly description: string;
  /** As files name it: `lineChart`, `barChart` …; several kinds in one chart are joined by `+`. */
  readonly type: string;
  readonly title: string | null;
  /** Points; left out where it is as Excel has it, or where the file says. */
  readonly titleSize?: number;
  /** Points of all other letters; left out likewise. */
  readonly textSize?: number;
  readonly series: readonly BookSeries[];
  /** The axis of values. */
  readonly axis: BookAxis;
  /** As files name it: `b`, `r`, `t`, `l`; `null` for none. */
  readonly legend: string | null;
  /** The part that it came from, and what of it was set since; left out for a chart that is new. */
  readonly opened?: { readonly part: string; readonly set: readonly ChartFacet[] };
}

/** What can be set of a chart that came from a file. */
export type ChartFacet =
  "series" | "looks" | "labels" | "description" | "title" | "minimum" | "place" | "name";

/** An axis of a chart; `null` where the file leaves it to the program that draws it. */
export interface BookAxis {
  readonly format: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** One line of a chart. References are written as in formulas, without `=`. */
export interface BookSeries {
  readonly name: string | null;
  readonly categories: string | null;
  readonly values: string;
  /** `#RRGGBB`; `null` leaves it to Excel. */
  readonly color: string | null;
  /** Points. */
  readonly weight: number | null;
  /** As files name it: `solid`, `dash`, `sysDot`, `dashDot`. */
  readonly dash: string;
  /** As files name it: `circle`, `none`; `null` leaves it to Excel. */
  readonly marker: string | null;
  /** Points, from zero, whose marker is hollow, and points that show their value. */
  readonly hollow: readonly number[];
  readonly labelled: readonly number[];
  /** Where values stand, as files name it: `t` above their points, where it is left out; `b`, `r`, `l`, `ctr`. */
  readonly labelsAt?: string;
}

/** How a sheet is printed. */
export interface BookPage {
  readonly orientation: "portrait" | "landscape";
  /** By the number that files give it: 9 is A4. */
  readonly paper: number;
  /** Inches. */
  readonly margins: Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
  /** As many pages wide; `null` leaves the size as it is. */
  readonly pagesWide: number | null;
  /** As many pages high, where it is fitted to pages; `null` where it may take as many as it needs. */
  readonly pagesHigh: number | null;
  readonly centred: boolean;
  /** As files write them: `&CPage &P of &N`; no header is left out. */
  readonly header?: string;
  readonly footer: string;
  /** Rows, from zero, with which a printed page begins. */
  readonly breaks: readonly number[];
  /** Rows that every printed page begins with; left out where there are none. */
  readonly titleRows?: { readonly first: number; readonly count: number };
}

/** A conditional format: where it is, what kind, and what it does where the workbench understands it. */
export interface BookRule {
  /** As files name it: `cellIs`, `expression`, `containsText`, `iconSet` … */
  readonly type: string;
  readonly ranges: readonly Rectangle[];
  readonly operator: string | null;
  readonly formulas: readonly string[];
  readonly fill: string | null;
  /** The colour of the font, `#RRGGBB`; left out where it sets none. */
  readonly fontColor?: string | null;
  /** Lines around each cell by side, with their colours; left out where it draws none. */
  readonly borders?: RuleBorders;
  /** Left out where it underlines nothing. */
  readonly underline?: "single" | "double";
  /** From one, as files count. */
  readonly priority: number;
  /** Nothing below it is shown where it holds. */
  readonly stopIfTrue?: true;
  readonly iconSet?: BookIconSet;
}

/** The colours of the lines that a rule draws around its cells, by side. */
export type RuleBorders = Readonly<Partial<Record<"left" | "right" | "top" | "bottom", string>>>;

/** Icons for numbers, from the lowest to the highest. */
export interface BookIconSet {
  /** As files name it: `3Arrows`, `3TrafficLights1` … */
  readonly name: string;
  /** Where each icon begins; the first is below everything. */
  readonly thresholds: readonly {
    readonly type: string;
    readonly value: string;
    /** It begins at the threshold, not above it. */
    readonly inclusive: boolean;
  }[];
  readonly reversed: boolean;
  readonly showValue: boolean;
}

/** A cell of a file, counted from zero; those without content, formula or look of their own are left out. */
export interface BookCell {
  readonly row: number;
  readonly column: number;
  /** The value, or the last calculated one; errors as their text (`#DIV/0!`). */
  readonly content: CellContent;
  /** With its `=`; `null` where there is none. */
  readonly formula: string | null;
  /** The formula's last result is an empty text; one without content has none yet and is calculated. */
  readonly empty?: true;
  /** It has no result because the engine does not know what the formula asks for; it is taken for a blank. */
  readonly notCalculated?: true;
  readonly style: CellStyle;
  /** How many cells the formula's result fills, where it fills more than its own. */
  readonly spill?: Spill;
  /** What it holds comes from a formula that fills it. */
  readonly spilled?: true;
}

/** Size of what a formula fills, its own cell at the top left. */
export interface Spill {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** How a cell looks and whether it is locked: as much of it as a scorecard's statuses and arrows are read from. */
export interface CellStyle {
  readonly numberFormat: string;
  /** `#RRGGBB`, `null` for none. */
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly fontName: string | null;
  readonly fontSize: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "middle" | "bottom" | null;
  readonly wrap: boolean;
  readonly locked: boolean;
  readonly border: boolean;
}

/** A cell for which the file says nothing. Every cell is locked until it is said otherwise. */
export const PLAIN: CellStyle = {
  numberFormat: "General",
  fill: null,
  fontColor: null,
  fontName: null,
  fontSize: null,
  bold: false,
  italic: false,
  horizontal: null,
  vertical: null,
  wrap: false,
  locked: true,
  border: false,
};

/** A worksheet without anything on it. */
export const BLANK_SHEET: Omit<BookSheet, "name"> = {
  kind: "worksheet",
  visibility: "visible",
  protected: false,
  rightToLeft: false,
  cells: [],
  merges: [],
  columnWidths: {},
  rowHeights: {},
  hiddenRows: [],
  hiddenColumns: [],
  frozen: { rows: 0, columns: 0 },
  conditionalFormats: [],
  validations: [],
};
