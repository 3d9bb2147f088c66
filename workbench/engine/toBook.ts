import type { Book, BookCell, BookRule, BookSheet } from "../../xlsx/book";
import { SHEET_COLUMNS, SHEET_ROWS } from "./address";
import type { Engine, EngineRule, EngineSheet, Protection } from "./engine";
import type { UniverBook } from "./univer/univerBook";
import { modelOf } from "./univer/univerBook";

const WHOLE_SHEET = { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS };

/** The workbook as it stands now, for saving. */
export function toBook(book: UniverBook, engine: Engine): Book {
  const sheets = engine.sheets().map((sheet) => toSheet(book, engine, sheet));
  for (const { position, sheet } of book.aside.chartSheets) sheets.splice(position, 0, sheet);
  const active = engine.activeSheet();
  return {
    name: engine.name,
    sheets,
    active: engine.sheets().find((sheet) => sheet.id === active)?.name ?? sheets[0]?.name ?? "",
    names: engine.names(),
    date1904: book.aside.date1904,
    settings: Object.fromEntries(engine.settings),
    customXml: [...engine.customXml.values()],
    ...(engine.structure.protected && { structureProtected: true }),
  };
}

function toSheet(book: UniverBook, engine: Engine, sheet: EngineSheet): BookSheet {
  const { id } = sheet;
  const opened = book.aside.opened.get(id);
  const isAsOpened = opened?.name === sheet.name && opened.moves.length === 0;
  const model = modelOf(book, id);
  const { rowData, columnData } = model.getSnapshot();
  const cells = new Map<string, BookCell>();
  const add = (row: number, column: number): void => {
    const { content, formula, style, spill } = engine.cell(id, row, column);
    cells.set(`${row} ${column}`, { row, column, content, formula, style, ...(spill && { spill }) });
  };
  engine.forEachCell(id, WHOLE_SHEET, add);
  for (const { row, column } of [...cells.values()].flatMap(spilledBy)) {
    add(row, column);
    const cell = cells.get(`${row} ${column}`);
    if (cell?.formula === null) cells.set(`${row} ${column}`, { ...cell, spilled: true });
  }
  return {
    name: sheet.name,
    kind: "worksheet",
    visibility: sheet.visibility,
    ...protectionOf(engine.protection(id)),
    rightToLeft: model.isRightToLeft() === 1,
    cells: [...cells.values()],
    merges: engine.merges(id),
    columnWidths: sizes(columnData, (line) => line.w),
    rowHeights: sizes(rowData, (line) => (line.ia === 0 ? line.h : undefined)),
    hiddenRows: hidden(rowData),
    hiddenColumns: hidden(columnData),
    frozen: sheet.frozen,
    validations: engine.validations(id),
    ...hyperlinksOf(engine, id),
    ...tablesOn(engine, id),
    ...(opened && !isAsOpened && { opened }),
    conditionalFormats: fromOne(engine.rules(id).map(toRule)),
    ...drawnOn(book, id),
  };
}

/** Its charts, how it is printed, and the filter over it. */
function drawnOn({ aside }: UniverBook, id: string): Pick<BookSheet, "charts" | "page" | "filtered"> {
  const charts = aside.charts.get(id)?.map(({ id: _id, ...chart }) => chart);
  const page = aside.pages.get(id);
  const filtered = aside.filtered.get(id);
  return { ...(charts && { charts }), ...(page && { page }), ...(filtered && { filtered }) };
}

function protectionOf(protection: Protection | null): Pick<BookSheet, "protected" | "allows"> {
  if (!protection) return { protected: false };
  const { allows } = protection;
  return { protected: true, ...(allows.length > 0 && { allows }) };
}

function tablesOn(engine: Engine, id: string): Pick<BookSheet, "tables"> {
  const tables = engine
    .tables()
    .filter(({ sheetId }) => sheetId === id)
    .map(({ sheetId: _id, sheet: _sheet, ...table }) => table);
  return tables.length > 0 ? { tables } : {};
}

function hyperlinksOf(engine: Engine, id: string): Pick<BookSheet, "hyperlinks"> {
  const hyperlinks = engine.hyperlinks(id);
  return hyperlinks.length > 0 ? { hyperlinks } : {};
}

/** The cells that a formula fills beside its own. */
function spilledBy({ row, column, spill }: BookCell): readonly { row: number; column: number }[] {
  const { rowCount, columnCount } = spill ?? { rowCount: 1, columnCount: 1 };
  return Array.from({ length: rowCount * columnCount }, (_, at) => ({
    row: row + Math.floor(at / columnCount),
    column: column + (at % columnCount),
  })).slice(1);
}

/** Files count priorities from one, and a reader drops rules that lie before it; the object model counts from zero. */
function fromOne(rules: readonly BookRule[]): readonly BookRule[] {
  const first = Math.min(1, ...rules.map(({ priority }) => priority));
  return first === 1 ? rules : rules.map((rule) => ({ ...rule, priority: rule.priority + 1 - first }));
}

function toRule({ id: _id, fontColor, stopIfTrue, ...rule }: EngineRule): BookRule {
  return { ...rule, ...(fontColor !== null && { fontColor }), ...(stopIfTrue && { stopIfTrue }) };
}

interface UniverLine {
  readonly w?: number;
  readonly h?: number;
  readonly ia?: number;
  readonly hd?: number;
}

function sizes(
  lines: Readonly<Record<number, UniverLine>>,
  size: (line: UniverLine) => number | undefined,
): Record<number, number> {
  const found: Record<number, number> = {};
  for (const [line, data] of Object.entries(lines)) {
    const pixels = size(data);
    if (pixels !== undefined) found[Number(line)] = pixels;
  }
  return found;
}

function hidden(lines: Readonly<Record<number, UniverLine>>): number[] {
  return Object.entries(lines).flatMap(([line, data]) => (data.hd === 1 ? [Number(line)] : []));
}
