import {
  BooleanNumber,
  generateRandomId,
  ICommandService,
  mergeWorksheetSnapshotWithDefault,
} from "@univerjs/core";
import { InsertSheetMutation, SetWorksheetHideMutation } from "@univerjs/sheets";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../../../xlsx/pixels";
import type { Engine, EngineSheet, SheetVisibility } from "../engine";
import { withoutSheet } from "./univerLineFormulas";
import type { UniverBook } from "./univerBook";
import { copiedSnapshot, copyAside } from "./copiedSheet";
import { facadeOf, modelOf } from "./univerBook";

type SheetPart = Pick<
  Engine,
  | "sheets"
  | "activeSheet"
  | "activate"
  | "addSheet"
  | "copySheet"
  | "moveSheet"
  | "deleteSheet"
  | "renameSheet"
  | "setVisibility"
  | "setTabColor"
  | "freeze"
>;

/** Rows and columns of a new sheet; it grows when something is written beyond them. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 50;

/** The sheets of a workbook in Univer: which there are, and what is true of a sheet as a whole. */
export function univerSheets(book: UniverBook): SheetPart {
  const inBook = (id: string): boolean => id !== book.aside.placeholder;
  const sheets = (): EngineSheet[] =>
    book.workbook
      .getSheets()
      .filter((sheet) => inBook(sheet.getSheetId()))
      .map((sheet) => ({
        id: sheet.getSheetId(),
        name: sheet.getSheetName(),
        visibility: visibilityOf(book, sheet.getSheetId()),
        tabColor: sheet.getTabColor() ?? "",
        frozen: frozenOf(book, sheet.getSheetId()),
      }));
  return {
    sheets,
    activeSheet: () => {
      const id = book.workbook.getActiveSheet().getSheetId();
      return inBook(id) ? id : null;
    },
    activate: (sheetId) => void book.workbook.setActiveSheet(sheetId),
    addSheet: (name) => {
      const id = `{${generateRandomId()}}`;
      const named = {
        ...{ id, name: name ?? freeName(sheets()), rowCount: NEW_ROWS, columnCount: NEW_COLUMNS },
        ...{ defaultColumnWidth: DEFAULT_COLUMN_WIDTH, defaultRowHeight: DEFAULT_ROW_HEIGHT },
      };
      const index = book.workbook.getSheets().length;
      quietly(book, InsertSheetMutation.id, { index, sheet: mergeWorksheetSnapshotWithDefault(named) });
      return id;
    },
    copySheet: (sheetId, index) => {
      const name = copyName(facadeOf(book, sheetId).getSheetName(), sheets());
      const id = `{${generateRandomId()}}`;
      const sheet = { ...copiedSnapshot(book, sheetId), id, name };
      quietly(book, InsertSheetMutation.id, { index, sheet });
      copyAside(book, sheetId, { id, name });
      return id;
    },
    moveSheet: (sheetId, index) => void book.workbook.moveSheet(facadeOf(book, sheetId), index),
    deleteSheet: (sheetId) => {
      const gone = book.workbook.getSheetBySheetId(sheetId)?.getSheetName();
      book.workbook.deleteSheet(sheetId);
      if (gone !== undefined) forgetSheet(book.aside, gone);
    },
    renameSheet: (sheetId, name) => void facadeOf(book, sheetId).setName(name),
    setVisibility: (sheetId, visibility) => setVisibility(book, sheetId, visibility),
    setTabColor: (sheetId, color) => void facadeOf(book, sheetId).setTabColor(color),
    freeze: (sheetId, rows, columns) =>
      void facadeOf(book, sheetId).setFreeze({
        ySplit: rows,
        xSplit: columns,
        startRow: rows,
        startColumn: columns,
      }),
  };
}

/** What comes from a co-author does not make Univer show the sheet; Excel stays where it is whoever adds one. */
function quietly(book: UniverBook, mutation: string, params: object): void {
  const all = { unitId: book.workbook.getId(), ...params };
  book.injector.get(ICommandService).syncExecuteCommand(mutation, all, { fromCollab: true });
}

function visibilityOf(book: UniverBook, sheetId: string): SheetVisibility {
  if (modelOf(book, sheetId).isSheetHidden() !== BooleanNumber.TRUE) return "visible";
  return book.aside.veryHidden.has(sheetId) ? "veryHidden" : "hidden";
}

function setVisibility(book: UniverBook, sheetId: string, visibility: SheetVisibility): void {
  const before = visibilityOf(book, sheetId);
  book.aside.veryHidden.delete(sheetId);
  if (visibility === "veryHidden") book.aside.veryHidden.add(sheetId);
  if (visibility === "visible") quietly(book, SetWorksheetHideMutation.id, { subUnitId: sheetId, hidden: 0 });
  else facadeOf(book, sheetId).hideSheet();
  if (before === visibility) return;
  for (const tell of book.aside.listeners) tell({ kind: "visibility", sheetId, before, after: visibility });
}

function frozenOf(book: UniverBook, sheetId: string): EngineSheet["frozen"] {
  const { xSplit, ySplit } = modelOf(book, sheetId).getFreeze();
  return { rows: Math.max(ySplit, 0), columns: Math.max(xSplit, 0) };
}

const LONGEST_NAME = 31;

/** `Sheet1 (2)`, and `Sheet1 (3)` where that is taken, cut to what a name may have. */
function copyName(name: string, sheets: readonly EngineSheet[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const mark = ` (${number})`;
    const made = base.slice(0, LONGEST_NAME - mark.length) + mark;
    if (!taken.has(made.toLowerCase())) return made;
  }
}

function freeName(sheets: readonly EngineSheet[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = sheets.length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** What names and rulings say of the cells of a sheet that went: `#REF!A1`. */
function forgetSheet(aside: UniverBook["aside"], gone: string): void {
  const forgotten = withoutSheet(gone);
  const said = (formula: string): string =>
    formula.startsWith("=") ? forgotten(formula) : forgotten(`=${formula}`).slice(1);
  aside.names = aside.names
    .filter(({ sheet }) => sheet !== gone)
    .map((name) => ({ ...name, formula: said(name.formula) }));
  for (const [id, all] of aside.validations)
    aside.validations.set(
      id,
      all.map((one) => ({ ...one, formulas: one.formulas.map(said) })),
    );
  for (const [id, all] of aside.rules)
    aside.rules.set(
      id,
      all.map((one) => ({ ...one, formulas: one.formulas.map(said) })),
    );
}
