import type { CellContent } from "../../src/core/figures/cellValue";
import type { Rectangle } from "../../src/model/place";
import type { EngineFunction } from "./engineFunction";
import type { Refusal } from "./formula/refusedFormula";
import type { SheetAct } from "../../xlsx/sheetProtection";
import type {
  Book,
  BookChart,
  BookHyperlink,
  BookName,
  BookNote,
  BookPage,
  BookProperties,
  BookRule,
  BookShape,
  BookTable,
  BookValidation,
  UnreadPart,
  CellStyle,
  Spill,
} from "../../xlsx/book";

/** One cell as the engine holds it. Errors are their text (`#DIV/0!`) with `error` set. */
export interface EngineCell {
  readonly content: CellContent;
  readonly error: boolean;
  /** With its `=`; `null` where there is none. */
  readonly formula: string | null;
  readonly style: CellStyle;
  /** How many cells the formula's result fills, where it fills more than its own. */
  readonly spill: Spill | null;
}

/** What to set in one cell; what is left out stays as it is. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** A plain value, or a formula; `""` empties the cell. Text is text: it is not parsed here. */
  readonly content?: { readonly value: CellContent } | { readonly formula: string };
  readonly style?: Partial<CellStyle>;
}

/** As Excel has it: a sheet that is very hidden can be shown by code alone. */
export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** A sheet of the workbook. Its id stays when it is renamed or moved. */
export interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string;
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** What a protected sheet allows besides writing its unlocked cells. */
export interface Protection {
  readonly allows: readonly SheetAct[];
  readonly selection: "Normal" | "Unlocked" | "None";
  readonly password: string | null;
}

/** A conditional format that can be changed and taken off by its id. */
export interface EngineRule extends Omit<BookRule, "stopIfTrue"> {
  readonly id: string;
  readonly stopIfTrue: boolean;
  readonly fontColor: string | null;
}

/** A chart as the engine knows it again, whatever it is called. */
export interface EngineChart extends BookChart {
  readonly id: string;
}

/** A table and its sheet; its columns are called as its headings say. */
export interface EngineTable extends BookTable {
  readonly sheetId: string;
  readonly sheet: string;
}

/** How lines or cells came or went, in the words of Excel's own event. */
export type StructureChange =
  "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Where the cells behind go when some are put in or taken out. */
export type Shift = "down" | "right" | "up" | "left";

/** What a cell holds, and whether it is an error. */
export type HeldContent = Pick<EngineCell, "content" | "error" | "formula">;

/** What happened in the workbook, whoever did it. */
export type EngineEvent =
  | {
      readonly kind: "values";
      readonly sheetId: string;
      readonly area: Rectangle;
      /** What a single cell held, and what it holds when it is asked. */
      readonly single?: { readonly before: HeldContent; readonly after: () => HeldContent };
    }
  | {
      readonly kind: "structure";
      readonly change: StructureChange;
      readonly sheetId: string;
      readonly area: Rectangle;
      /** Where the cells beside those that come or go move to; left out for whole lines. */
      readonly shift?: Shift;
    }
  | { readonly kind: "calculated"; readonly sheetId: string; readonly areas: readonly Rectangle[] }
  | { readonly kind: "selected"; readonly sheetId: string; readonly areas: readonly Rectangle[] }
  | { readonly kind: "activated"; readonly sheetId: string; readonly before: string | null }
  | { readonly kind: "added"; readonly sheetId: string }
  | { readonly kind: "deleted"; readonly sheetId: string; readonly name: string }
  | { readonly kind: "renamed"; readonly sheetId: string; readonly before: string; readonly after: string }
  | {
      readonly kind: "visibility";
      readonly sheetId: string;
      readonly before: SheetVisibility;
      readonly after: SheetVisibility;
    };

/** What is selected: areas, and the one cell among them that is typed into. */
export interface Selection {
  readonly sheetId: string;
  readonly areas: readonly Rectangle[];
  readonly cell: { readonly row: number; readonly column: number };
}

/** What the emulated host needs of a spreadsheet engine. Rows and columns count from zero. */
export interface Engine {
  readonly name: string;
  /** Days are counted from 1904. */
  readonly date1904: boolean;
  readonly settings: Map<string, unknown>;
  /** Custom XML parts by id. */
  readonly customXml: Map<string, string>;
  names(): readonly BookName[];
  /** The names from now on; formulas that use them are read anew. */
  setNames(names: readonly BookName[]): void;
  readonly properties: BookProperties;
  /** While it is protected no sheet comes, goes, moves or changes its name. */
  readonly structure: { protected: boolean; password?: string | null };
  /** What the file holds of a sheet and the workbench does not read. */
  unread(sheetId: string): readonly UnreadPart[];

  sheets(): readonly EngineSheet[];
  /** `null` where the workbook has no worksheet. */
  activeSheet(): string | null;
  activate(sheetId: string): void;
  addSheet(name: string | null): string;
  /** A copy of a sheet at a place among the sheets, with all that is on it; gives its id. */
  copySheet(sheetId: string, index: number): string;
  moveSheet(sheetId: string, index: number): void;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  setVisibility(sheetId: string, visibility: SheetVisibility): void;
  setTabColor(sheetId: string, color: string): void;
  freeze(sheetId: string, rows: number, columns: number): void;

  cell(sheetId: string, row: number, column: number): EngineCell;
  /** Whether a cell holds something of its own, and not only what a formula fills it with. */
  holds(sheetId: string, row: number, column: number): boolean;
  /** Calls `visit` for every cell of the area that holds or looks like something. */
  forEachCell(sheetId: string, area: Rectangle, visit: (row: number, column: number) => void): void;
  write(sheetId: string, cells: readonly CellWrite[]): void;
  /** Several writes of cells that are all different, done as one and told one by one. */
  writeAll(writes: readonly { readonly sheetId: string; readonly cells: readonly CellWrite[] }[]): void;
  /** The smallest rectangle around everything that holds a value, or (`valuesOnly` false) looks like something. */
  usedRange(sheetId: string, valuesOnly: boolean): Rectangle | null;
  merges(sheetId: string): readonly Rectangle[];
  /** Puts the cells of an area together; what is merged in it already is taken apart before. */
  merge(sheetId: string, area: Rectangle): void;
  /** Takes apart every merged area that touches this one. */
  unmerge(sheetId: string, area: Rectangle): void;
  /** Whole lines, or cells that shift those beside them; `false` where that would tear a merged area. */
  insert(sheetId: string, area: Rectangle, shift: "down" | "right"): boolean;
  remove(sheetId: string, area: Rectangle, shift: "up" | "left"): boolean;

  /** Drags cells to another place of their sheet: formulas that point at them follow. */
  move(
    sheetId: string,
    from: Rectangle,
    to: { readonly row: number; readonly column: number },
  ): Promise<void>;
  /** Fills the cells beside (or below) with copies, formulas moved on. */
  fill(sheetId: string, from: Rectangle, over: Rectangle): Promise<void>;

  /** The formula as it reads in a cell so many rows and columns further on. */
  shiftFormula(formula: string, rows: number, columns: number): string;

  rowHidden(sheetId: string, row: number): boolean;
  columnHidden(sheetId: string, column: number): boolean;
  setRowsHidden(sheetId: string, row: number, count: number, hidden: boolean): void;
  setColumnsHidden(sheetId: string, column: number, count: number, hidden: boolean): void;
  /** Pixels. */
  columnWidth(sheetId: string, column: number): number;
  rowHeight(sheetId: string, row: number): number;
  setColumnWidth(sheetId: string, column: number, count: number, pixels: number): void;
  setRowHeight(sheetId: string, row: number, count: number, pixels: number): void;

  protection(sheetId: string): Protection | null;
  setProtection(sheetId: string, protection: Protection | null): void;
  rules(sheetId: string): readonly EngineRule[];
  setRules(sheetId: string, rules: readonly EngineRule[]): void;
  /** The colours that conditional formats give the cells of an area, `#RRGGBB`; `null` where they give none. */
  ruleColors(
    sheetId: string,
    part: "fill" | "fontColor",
    area: Rectangle,
  ): readonly (readonly (string | null)[])[];
  /** Plain shapes that are drawn over a sheet; they move with the cells that they hang on. */
  shapes(sheetId: string): readonly BookShape[];
  /** Charts that are drawn over a sheet; they follow the cells that they hang on and those that they draw. */
  charts(sheetId: string): readonly EngineChart[];
  setCharts(sheetId: string, charts: readonly EngineChart[]): void;
  /** How a sheet is printed; `null` where nothing is said of it. */
  page(sheetId: string): BookPage | null;
  setPage(sheetId: string, page: BookPage): void;
  /** Puts the buttons of a filter over cells, or takes them away. */
  setFiltered(sheetId: string, area: Rectangle | null): void;
  notes(sheetId: string): readonly BookNote[];
  validations(sheetId: string): readonly BookValidation[];
  setValidations(sheetId: string, validations: readonly BookValidation[]): void;
  tables(): readonly EngineTable[];
  /** The tables of a sheet from now on; formulas that name tables are read anew. */
  setTables(sheetId: string, tables: readonly BookTable[]): void;
  hyperlinks(sheetId: string): readonly BookHyperlink[];
  setHyperlinks(sheetId: string, hyperlinks: readonly BookHyperlink[]): void;

  /** Why a formula, with its `=`, is not taken; `null` where it is. */
  refused(formula: string): Refusal | null;
  /** Makes functions known to formulas; what uses them is calculated with the next `calculateAll`. */
  registerFunctions(functions: readonly EngineFunction[]): void;

  selection(): Selection | null;
  select(sheetId: string, area: Rectangle): void;
  /** Resolves once every formula that depends on what was written has its value. */
  settle(): Promise<void>;
  calculateAll(): Promise<void>;
  /** Whether formulas wait until they are told to calculate. */
  setManual(isManual: boolean): void;
  /** Runs several writes as one step of undo. */
  asOneStep<T>(work: () => Promise<T>): Promise<T>;
  undo(): Promise<void>;
  /** From here on nothing that came before can be undone. */
  forgetUndo(): void;
  redo(): Promise<void>;
  listen(listener: (event: EngineEvent) => void): () => void;
  toBook(): Book;
  dispose(): void;
}
