import { LocaleType } from "@univerjs/core";
import type {
  ICellData,
  Injector,
  IObjectMatrixPrimitiveType,
  IWorkbookData,
  IWorksheetData,
} from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { CalculationMode } from "@univerjs/sheets-formula";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import type { Book, BookChart, BookRule, BookSheet } from "../../xlsx/book";
import { PLAIN } from "../../xlsx/book";
import type { CellStyle } from "../../xlsx/book";
import { sheetId } from "../../xlsx/sheetId";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../../xlsx/pixels";
import { SHEET_COLUMNS, SHEET_ROWS } from "./address";
import type { Engine, EngineChart, EngineRule } from "./engine";
import { toUniverRange } from "./univer/univerArea";
import { toUniverCell } from "./univer/univerCell";
import { univerEngine } from "./univer/univerEngine";
import { toUniverStyle } from "./univer/univerStyle";

/** Room that a sheet has at least, and beyond what it holds. */
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 40;
const SPARE = 50;
const PLACEHOLDER = "placeholder";

let opened = 0;

/**
 * Opens a workbook in Univer and gives the engine on it. Formulas keep the results that the book came with; those
 * without one are calculated with the first `settle`.
 */
export function loadBook(api: FUniver, book: Book): Engine {
  const worksheets = book.sheets.filter((sheet) => sheet.kind === "worksheet");
  const ids = new Map(worksheets.map((sheet, at) => [sheet.name, sheetId(at)]));
  const placeholder = worksheets.length === 0 ? PLACEHOLDER : null;
  opened += 1;
  const data: Partial<IWorkbookData> = {
    id: `book-${opened}`,
    name: book.name,
    locale: LocaleType.EN_US,
    sheetOrder: placeholder ? [placeholder] : [...ids.values()],
    sheets: placeholder
      ? { [placeholder]: { id: placeholder, name: " " } }
      : Object.fromEntries(worksheets.map((sheet, at) => [sheetId(at), toUniverSheet(sheet, sheetId(at))])),
    ...styleTable(worksheets),
  };
  // Univer would empty and calculate formulas some time later, under the reader's eyes; `settle` does it when asked.
  api.getFormula().setInitialFormulaComputing(CalculationMode.NO_CALCULATION);
  const workbook = api.createWorkbook(data);
  const injector = workbook.getActiveSheet().getInject();
  const engine = univerEngine({
    api,
    workbook,
    injector,
    aside: {
      settings: new Map(Object.entries(book.settings)),
      customXml: new Map(book.customXml.map((xml, at) => [partId(at), xml])),
      protections: new Map(
        worksheets.flatMap((sheet, at) =>
          sheet.protected
            ? [[sheetId(at), { allows: sheet.allows ?? [], selection: "Normal", password: null }] as const]
            : [],
        ),
      ),
      veryHidden: new Set(
        worksheets.flatMap((sheet, at) => (sheet.visibility === "veryHidden" ? [sheetId(at)] : [])),
      ),
      listeners: new Set(),
      rules: new Map(),
      shapes: new Map(worksheets.map((sheet, at) => [sheetId(at), sheet.shapes ?? []])),
      charts: new Map(
        worksheets.flatMap(({ charts }, at) => (charts ? [[sheetId(at), charts.map(toChart)] as const] : [])),
      ),
      pages: new Map(
        worksheets.flatMap((sheet, at) => (sheet.page ? [[sheetId(at), sheet.page] as const] : [])),
      ),
      filtered: new Map(),
      notes: new Map(worksheets.map((sheet, at) => [sheetId(at), sheet.notes ?? []])),
      tables: new Map(worksheets.map((sheet, at) => [sheetId(at), sheet.tables ?? []])),
      hyperlinks: new Map(worksheets.map((sheet, at) => [sheetId(at), sheet.hyperlinks ?? []])),
      validations: new Map(worksheets.map((sheet, at) => [sheetId(at), sheet.validations])),
      opened: new Map(worksheets.map((sheet, at) => [sheetId(at), { name: sheet.name, moves: [] }])),
      chartSheets: book.sheets.flatMap((sheet, position) =>
        sheet.kind === "chart" ? [{ position, sheet }] : [],
      ),
      names: book.names,
      properties: book.properties ?? {},
      structure: { protected: book.structureProtected === true },
      unread: new Map(worksheets.map((sheet, at) => [sheetId(at), sheet.unread ?? []])),
      date1904: book.date1904,
      placeholder,
    },
  });
  insertNames(workbook, injector, book.names);
  for (const sheet of worksheets) {
    const id = ids.get(sheet.name);
    if (id && sheet.conditionalFormats.length > 0) engine.setRules(id, sheet.conditionalFormats.map(toRule));
  }
  const active = ids.get(book.active) ?? [...ids.values()][0];
  if (active && engine.activeSheet() !== active) engine.activate(active);
  return engine;
}

/**
 * Names for formulas to use, given to Univer together: one by one, it looks through every cell for each. Univer refuses
 * some that Excel has, such as one name on several sheets: those stay in the file, and the formulas that use them keep
 * the results that they came with.
 */
function insertNames(workbook: FWorkbook, injector: Injector, names: Book["names"]): void {
  const taken = new Map<string, IDefinedNamesServiceParam>();
  for (const { name, formula, sheet } of names) {
    const key = name.toLowerCase();
    if (taken.has(key)) continue;
    const scope = sheet === null ? null : workbook.getSheetByName(sheet);
    const named = workbook.newDefinedNameBuilder().setName(name).setRef(formula.replace(/^=/, ""));
    try {
      taken.set(key, (scope ? named.setScopeToWorksheet(scope) : named).build());
    } catch {
      continue;
    }
  }
  const byId = Object.fromEntries([...taken.values()].map((one) => [one.id, one]));
  injector.get(IDefinedNamesService).registerDefinedNames(workbook.getId(), byId);
}

function partId(at: number): string {
  return `{11111111-${String(at + 1).padStart(4, "0")}-0000-0000-000000000000}`;
}

function toChart(chart: BookChart, at: number): EngineChart {
  return { ...chart, id: `{chart-${at + 1}}` };
}

function toRule(rule: BookRule, at: number): EngineRule {
  return {
    ...rule,
    id: `{rule-${at + 1}}`,
    stopIfTrue: rule.stopIfTrue ?? false,
    fontColor: rule.fontColor ?? null,
  };
}

function toUniverSheet(sheet: BookSheet, id: string): Partial<IWorksheetData> {
  const last = (lines: readonly number[], least: number, most: number): number =>
    Math.min(
      lines.reduce((high, line) => Math.max(high, line + 1 + SPARE), least),
      most,
    );
  const { frozen } = sheet;
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? 0 : 1,
    rightToLeft: sheet.rightToLeft ? 1 : 0,
    rowCount: last([...sheet.cells.map((cell) => cell.row), ...sheet.hiddenRows], LEAST_ROWS, SHEET_ROWS),
    columnCount: last(
      [...sheet.cells.map((cell) => cell.column), ...sheet.hiddenColumns],
      LEAST_COLUMNS,
      SHEET_COLUMNS,
    ),
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    freeze: {
      ySplit: frozen.rows,
      xSplit: frozen.columns,
      startRow: frozen.rows > 0 ? frozen.rows : -1,
      startColumn: frozen.columns > 0 ? frozen.columns : -1,
    },
    mergeData: sheet.merges.map(toUniverRange),
    cellData: cellData(sheet),
    rowData: lineData(sheet.rowHeights, sheet.hiddenRows, (pixels) => ({ h: pixels, ia: 0 })),
    columnData: lineData(sheet.columnWidths, sheet.hiddenColumns, (pixels) => ({ w: pixels })),
  };
}

function lineData<Line extends object>(
  pixels: Readonly<Record<number, number>>,
  hidden: readonly number[],
  sized: (pixels: number) => Line,
): Record<number, Line & { hd?: 0 | 1 }> {
  const lines: Record<number, Line & { hd?: 0 | 1 }> = {};
  for (const [line, size] of Object.entries(pixels)) lines[Number(line)] = sized(size);
  for (const line of hidden) lines[line] = { ...(lines[line] ?? ({} as Line)), hd: 1 };
  return lines;
}

function cellData(sheet: BookSheet): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const { row, column, content, formula, empty, style, spill, spilled } of sheet.cells) {
    // What a formula fills is its own to give, or it could not be filled again.
    const cell = withoutNulls(toUniverCell({ content: { value: spilled ? "" : content } }));
    if (formula) cell.f = formula;
    // Only what is worked out here fills its cells.
    if (formula && spill) delete cell.v;
    if (empty) cell.v = "";
    if (!style.locked) cell.custom = { unlocked: true };
    const key = styleKey(style);
    if (key !== null) cell.s = key;
    (matrix[row] ??= {})[column] = cell;
  }
  return matrix;
}

/** One entry for every look that occurs, so that cells which look alike share it. */
function styleTable(sheets: readonly BookSheet[]): Pick<IWorkbookData, "styles"> {
  const styles: IWorkbookData["styles"] = {};
  for (const { cells } of sheets) {
    for (const { style } of cells) {
      const key = styleKey(style);
      if (key !== null && !(key in styles)) styles[key] = withoutNulls(toUniverStyle(style));
    }
  }
  return { styles };
}

function styleKey(style: CellStyle): string | null {
  let key = keys.get(style);
  if (key === undefined) {
    const looks = JSON.stringify({ ...style, locked: true });
    key = looks === PLAIN_KEY ? null : looks;
    keys.set(style, key);
  }
  return key;
}

/** Cells that look alike mostly share one style, so each is spelt out once. */
const keys = new WeakMap<CellStyle, string | null>();

const PLAIN_KEY = JSON.stringify({ ...PLAIN, locked: true });

function withoutNulls<T extends object>(object: T): T {
  const kept: Partial<T> = {};
  for (const key in object) if (object[key] !== null) kept[key] = object[key];
  return kept as T;
}
