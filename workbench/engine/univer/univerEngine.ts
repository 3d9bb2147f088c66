import {
  IUndoRedoService,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
  ICommandService,
} from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { SHEET_COLUMNS, SHEET_ROWS } from "../address";
import type { Engine, Selection } from "../engine";
import { refusedFormula } from "../formula/refusedFormula";
import type { Surroundings } from "../formula/surroundings";
import { toBook } from "../toBook";
import { fromUniverRange } from "./univerArea";
import type { UniverBook } from "./univerBook";
import { facadeOf } from "./univerBook";
import { univerCalculation } from "./univerCalculation";
import { univerCells } from "./univerCells";
import { univerDrags } from "./univerDrags";
import { univerEvents } from "./univerEvents";
import { forgetFormulas, formulasAsExcel } from "./univerFormulas";
import { arityIn, registerFunctions } from "./univerFunctions";
import { followLines } from "../followLines";
import { followSheetNames } from "../followSheetNames";
import { lineFormulasAsExcel } from "./univerLineFormulas";
import { univerLines } from "./univerLines";
import { followMergesOf, univerMerges } from "./univerMerges";
import { univerRules } from "./univerRules";
import { tablesOf, univerTables } from "./univerTables";
import { univerSheets } from "./univerSheets";
import { univerShifts } from "./univerShifts";

/** The spreadsheet engine of the workbench on a workbook that is open in Univer, in a browser or under Node. */
export function univerEngine(book: UniverBook): Engine {
  const { dispose: stopCalculation, calculateAnew, ...calculation } = univerCalculation(book);
  const stopFormulas = formulasAsExcel(book, () => surroundingsOf(book));
  const stopFollowing = followLines(book);
  const stopFollowingNames = followSheetNames(book);
  const stopLineFormulas = lineFormulasAsExcel(book);
  const commands = book.injector.get(ICommandService);
  const parts = { ...univerSheets(book), ...univerCells(book), ...univerMerges(book) };
  const engine: Engine = {
    name: book.workbook.getName(),
    date1904: book.aside.date1904,
    settings: book.aside.settings,
    customXml: book.aside.customXml,
    properties: book.aside.properties,
    structure: book.aside.structure,
    unread: (sheetId) => book.aside.unread.get(sheetId) ?? [],
    names: () => book.aside.names,
    setNames: (names) => {
      book.aside.names = names;
      forgetFormulas(book.injector);
      calculateAnew();
    },
    ...parts,
    ...univerShifts(book, parts),
    ...univerLines(book),
    ...univerDrags(book),
    ...univerRules(book),
    ...calculation,
    protection: (sheetId) => book.aside.protections.get(sheetId) ?? null,
    setProtection: (sheetId, protection) => {
      if (protection) book.aside.protections.set(sheetId, protection);
      else book.aside.protections.delete(sheetId);
    },
    shapes: (sheetId) => book.aside.shapes.get(sheetId) ?? [],
    charts: (sheetId) => book.aside.charts.get(sheetId) ?? [],
    setCharts: (sheetId, charts) => void book.aside.charts.set(sheetId, charts),
    page: (sheetId) => book.aside.pages.get(sheetId) ?? null,
    setPage: (sheetId, page) => void book.aside.pages.set(sheetId, page),
    setFiltered: (sheetId, area) => {
      if (area) book.aside.filtered.set(sheetId, area);
      else book.aside.filtered.delete(sheetId);
    },
    notes: (sheetId) => book.aside.notes.get(sheetId) ?? [],
    validations: (sheetId) => book.aside.validations.get(sheetId) ?? [],
    setValidations: (sheetId, validations) => void book.aside.validations.set(sheetId, validations),
    ...univerTables(book, calculateAnew),
    hyperlinks: (sheetId) => book.aside.hyperlinks.get(sheetId) ?? [],
    setHyperlinks: (sheetId, hyperlinks) => void book.aside.hyperlinks.set(sheetId, hyperlinks),
    refused: (formula) =>
      refusedFormula(formula, (name) => arityIn(book.injector.get(IFunctionService), name)),
    registerFunctions: (functions) => registerFunctions(book, functions),
    selection: () => selectionOf(book),
    select: (sheetId, area) => {
      const sheet = facadeOf(book, sheetId);
      if (book.workbook.getActiveSheet().getSheetId() !== sheetId) book.workbook.setActiveSheet(sheetId);
      sheet.setActiveSelection(sheet.getRange(area.row, area.column, area.rowCount, area.columnCount));
    },
    asOneStep: (work) => asOneStep(book, work),
    undo: async () => {
      focus(book);
      await commands.executeCommand(UndoCommand.id);
    },
    forgetUndo: () => book.injector.get(IUndoRedoService).clearUndoRedo(book.workbook.getId()),
    redo: async () => {
      focus(book);
      await commands.executeCommand(RedoCommand.id);
    },
    listen: (listener) => univerEvents(book, listener),
    toBook: () => toBook(book, engine),
    dispose: () => {
      stopCalculation();
      stopFollowing();
      stopFollowingNames();
      stopLineFormulas();
      stopFormulas();
      book.workbook.dispose();
    },
  };
  followMergesOf(book, book.workbook.getActiveSheet().getSheetId());
  return engine;
}

/** What the words of a formula mean in this workbook. */
function surroundingsOf(book: UniverBook): Surroundings {
  const { workbook, aside } = book;
  return {
    sheets: workbook.getSheets().map((sheet) => sheet.getSheetName()),
    sheetIds: workbook.getSheets().map((sheet) => sheet.getSheetId()),
    names: aside.names.map((name) => ({ ...name, formula: name.formula.replace(/^=/, "") })),
    tables: tablesOf(book).map(({ name, sheet, range, headings, totals, columns }) => ({
      ...{ name, sheet, columns, area: range, hasHeaders: headings > 0, hasTotals: totals > 0 },
    })),
    ownTable: null,
  };
}

/** Without a focused workbook Univer's undo silently does nothing. */
function focus(book: UniverBook): void {
  book.injector.get(IUniverInstanceService).focusUnit(book.workbook.getId());
}

async function asOneStep<T>(book: UniverBook, work: () => Promise<T>): Promise<T> {
  const batching = book.injector.get(IUndoRedoService).__tempBatchingUndoRedo(book.workbook.getId());
  try {
    return await work();
  } finally {
    batching.dispose();
  }
}

function selectionOf(book: UniverBook): Selection | null {
  const sheet = book.workbook.getActiveSheet();
  const sheetId = sheet.getSheetId();
  if (sheetId === book.aside.placeholder) return null;
  const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
  const areas = ranges.map((range) => fromUniverRange(range.getRange(), SHEET_ROWS, SHEET_COLUMNS));
  const [first] = areas;
  if (!first) {
    const corner = { row: 0, column: 0 };
    return { sheetId, areas: [{ ...corner, rowCount: 1, columnCount: 1 }], cell: corner };
  }
  const primary = sheet.getSelection()?.getCurrentCell();
  const cell = primary ? { row: primary.actualRow, column: primary.actualColumn } : first;
  return { sheetId, areas, cell: { row: cell.row, column: cell.column } };
}
