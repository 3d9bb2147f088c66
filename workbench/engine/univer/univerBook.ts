import type { Rectangle } from "../../../src/model/place";
import type { Injector, Workbook, Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type {
  Book,
  BookHyperlink,
  BookNote,
  BookPage,
  BookProperties,
  BookShape,
  BookSheet,
  BookTable,
  BookValidation,
  UnreadPart,
} from "../../../xlsx/book";
import type { LineMove } from "../../../xlsx/lines/lineMove";
import type { EngineChart, EngineEvent, EngineRule, Protection } from "../engine";
import { NoSheet } from "../noSheet";

/** What a workbook holds and Univer has no place for. */
export interface Aside {
  readonly settings: Map<string, unknown>;
  readonly customXml: Map<string, string>;
  readonly protections: Map<string, Protection>;
  readonly veryHidden: Set<string>;
  /** Conditional formats by sheet, in order of priority; those that Univer can draw are in Univer too. */
  readonly rules: Map<string, readonly EngineRule[]>;
  /** Chart sheets, with the place that they take among all sheets. */
  readonly chartSheets: readonly { readonly position: number; readonly sheet: BookSheet }[];
  /** They follow the cells that they name. */
  names: Book["names"];
  /** What is drawn over its cells, by sheet. */
  readonly shapes: Map<string, readonly BookShape[]>;
  readonly charts: Map<string, readonly EngineChart[]>;
  /** How each sheet is printed. */
  readonly pages: Map<string, BookPage>;
  /** The cells over which a filter was put, by sheet. */
  readonly filtered: Map<string, Rectangle>;
  readonly notes: Map<string, readonly BookNote[]>;
  readonly tables: Map<string, readonly BookTable[]>;
  readonly hyperlinks: Map<string, readonly BookHyperlink[]>;
  /** What may be entered, by sheet. */
  readonly validations: Map<string, readonly BookValidation[]>;
  /** What each sheet of the file was called, and the lines that have come and gone since, by sheet. */
  readonly opened: Map<string, { readonly name: string; readonly moves: readonly LineMove[] }>;
  readonly date1904: boolean;
  readonly properties: BookProperties;
  readonly structure: { protected: boolean; password?: string | null };
  readonly unread: ReadonlyMap<string, readonly UnreadPart[]>;
  /** Univer cannot be without a worksheet: the id of one that is not in the workbook, or `null`. */
  readonly placeholder: string | null;
  /** Who is told what happens, beside what Univer's own commands tell. */
  readonly listeners: Set<(event: EngineEvent) => void>;
  /** Cells are rewritten as part of something that is told as a whole. */
  quiet?: boolean;
  /** An add-in's lines come or go: what Univer selects meanwhile is nobody's choice. */
  linesMove?: boolean;
}

/** A workbook open in Univer. */
export interface UniverBook {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly injector: Injector;
  readonly aside: Aside;
}

/** A worksheet's facade; a missing sheet is a mistake of the caller's. */
export function facadeOf(book: UniverBook, sheetId: string): FWorksheet {
  const sheet = book.workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw new NoSheet(sheetId);
  return sheet;
}

/** Univer's own worksheet. Not by way of the facade, which Univer makes anew each time: cells ask for it one by one. */
export function modelOf(book: UniverBook, sheetId: string): Worksheet {
  const sheet = workbookModel(book).getSheetBySheetId(sheetId);
  if (!sheet) throw new NoSheet(sheetId);
  return sheet;
}

/** Univer's own workbook behind the facade. */
export function workbookModel(book: UniverBook): Workbook {
  return book.workbook.getWorkbook();
}
