import { ICommandService } from "@univerjs/core";
import type {
  ICellData,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  IRange,
  Nullable,
} from "@univerjs/core";
import type { Rectangle } from "../../../src/model/place";
import { SHEET_COLUMNS, SHEET_ROWS, boundingArea } from "../address";
import type { EngineEvent, StructureChange } from "../engine";
import { fromUniverRange } from "./univerArea";
import { singleCells } from "./univerSingles";
import type { UniverBook } from "./univerBook";

/** The parameters of Univer's mutations that are looked at here. */
interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly range?: IRange;
  readonly name?: string;
  readonly subUnitName?: string;
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: IRange }[];
  readonly type?: number;
  readonly trigger?: string;
  readonly from?: {
    readonly subUnitId: string;
    readonly value: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  };
  readonly to?: {
    readonly subUnitId: string;
    readonly value: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  };
}

const STRUCTURE: Readonly<Record<string, StructureChange>> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};

/** Commands after which Univer rewrites the formulas that point at moved lines: no edit of those cells. */
const SELECTED = "sheet.operation.set-selections";
const LINES_MOVED = /^sheet\.command\.(insert|remove)-(row|col)/;

/** While the mouse is still being dragged, Univer tells of every step; the last one counts. */
const STILL_SELECTING = new Set([0, 1]);

/** Tells `listener` what happens in the workbook; gives back how to stop. */
export function univerEvents(book: UniverBook, listener: (event: EngineEvent) => void): () => void {
  const names = new Map(book.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]));
  const singles = singleCells(book);
  let active = book.workbook.getActiveSheet().getSheetId();
  const commands = book.injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    const told = (params ?? {}) as Params;
    if (told.unitId !== undefined && told.unitId !== book.workbook.getId()) return;
    if (id === SELECTED && book.aside.linesMove) return;
    if (!book.aside.quiet) for (const event of eventsOf(id, told, options)) listener(singles.told(event));
    if (id === "sheet.mutation.set-worksheet-name" && told.subUnitId && told.name !== undefined) {
      listener({
        kind: "renamed",
        sheetId: told.subUnitId,
        before: names.get(told.subUnitId) ?? "",
        after: told.name,
      });
      names.set(told.subUnitId, told.name);
    }
    if (id === "sheet.mutation.insert-sheet" && told.sheet) {
      names.set(told.sheet.id, book.workbook.getSheetBySheetId(told.sheet.id)?.getSheetName() ?? "");
    }
    const shown = id === "sheet.operation.set-worksheet-active" ? told.subUnitId : null;
    if (shown && shown !== active) {
      listener({ kind: "activated", sheetId: shown, before: active });
      active = shown;
    }
  });
  book.aside.listeners.add(listener);
  const stopResults = newResults(book, (sheetId, area) =>
    listener({ kind: "calculated", sheetId, areas: [area] }),
  );
  return () => {
    commands.dispose();
    singles.dispose();
    book.aside.listeners.delete(listener);
    stopResults();
  };
}

/** Tells of lines that come and go alone. */
export function structureEvents(
  book: UniverBook,
  listener: (event: Extract<EngineEvent, { kind: "structure" }>) => void,
): () => void {
  const commands = book.injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    const told = (params ?? {}) as Params;
    if (STRUCTURE[id] === undefined) return;
    if (told.unitId !== undefined && told.unitId !== book.workbook.getId()) return;
    for (const event of eventsOf(id, told, options)) if (event.kind === "structure") listener(event);
  });
  return () => commands.dispose();
}

/** Univer calculates some things twice; only results that differ from what the cells held are told. */
function newResults(book: UniverBook, tell: (sheetId: string, area: Rectangle) => void): () => void {
  const watching = book.injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== "sheet.mutation.set-range-values" || !options?.["applyFormulaCalculationResult"]) return;
    const { unitId, subUnitId = "", cellValue } = params as Params;
    const sheet =
      unitId === book.workbook.getId() ? book.workbook.getSheetBySheetId(subUnitId)?.getSheet() : null;
    if (!sheet) return;
    const before = sheet.getCellMatrix();
    const area = areaOfMatrix(cellValue ?? {}, (cell, row, column) => {
      const held = before.getValue(row, column);
      return held?.v !== cell?.v || held?.t !== cell?.t;
    });
    if (area) setTimeout(() => tell(subUnitId, area));
  });
  return () => watching.dispose();
}

function eventsOf(id: string, params: Params, options: IExecutionOptions | undefined): EngineEvent[] {
  const { subUnitId = "", range } = params;
  const change = STRUCTURE[id];
  if (change && range) {
    return [
      {
        kind: "structure",
        change,
        sheetId: subUnitId,
        area: fromUniverRange(wholeLines(change, range), SHEET_ROWS, SHEET_COLUMNS),
      },
    ];
  }
  if (
    id === "sheet.mutation.set-range-values" &&
    !options?.["fromFormula"] &&
    !LINES_MOVED.test(params.trigger ?? "")
  ) {
    return areasOfMatrix(params.cellValue ?? {}, changesValue).map((area) => ({
      kind: "values",
      sheetId: subUnitId,
      area,
    }));
  }
  if (id === "sheet.mutation.move-range") {
    return [params.from, params.to].flatMap((side) => {
      const area = side ? areaOfMatrix(side.value) : null;
      return side && area ? [{ kind: "values" as const, sheetId: side.subUnitId, area }] : [];
    });
  }
  if (id === "sheet.mutation.insert-sheet" && params.sheet)
    return [{ kind: "added", sheetId: params.sheet.id }];
  if (id === "sheet.mutation.remove-sheet") {
    return [{ kind: "deleted", sheetId: subUnitId, name: params.subUnitName ?? "" }];
  }
  if (id === SELECTED && !STILL_SELECTING.has(params.type ?? -1)) {
    const areas = (params.selections ?? []).map((one) =>
      fromUniverRange(one.range, SHEET_ROWS, SHEET_COLUMNS),
    );
    return areas.length > 0 ? [{ kind: "selected", sheetId: subUnitId, areas }] : [];
  }
  return [];
}

/** Inserted and deleted rows go right across the sheet, whatever part of them Univer names. */
function wholeLines(change: StructureChange, range: IRange): IRange {
  return change.startsWith("Row")
    ? { ...range, startColumn: 0, endColumn: SHEET_COLUMNS - 1 }
    : { ...range, startRow: 0, endRow: SHEET_ROWS - 1 };
}

/** Formatting alone is no change of values. */
function changesValue(cell: Nullable<ICellData>): boolean {
  return !cell || "v" in cell || "f" in cell || "p" in cell || "si" in cell;
}

/** More areas than this are told as the one around them. */
const MOST_AREAS = 100;

/** The areas that a matrix's cells fill: what lies between them has not changed. */
export function areasOfMatrix(
  matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  counts: (cell: Nullable<ICellData>) => boolean,
): Rectangle[] {
  const areas: Rectangle[] = [];
  for (const [row, line] of Object.entries(matrix)) {
    const runs: Rectangle[] = [];
    for (const [column, cell] of Object.entries((line ?? {}) as Record<string, Nullable<ICellData>>)) {
      if (!counts(cell)) continue;
      const run = runs.at(-1);
      if (run && run.column + run.columnCount === Number(column))
        runs[runs.length - 1] = { ...run, columnCount: run.columnCount + 1 };
      else runs.push({ row: Number(row), column: Number(column), rowCount: 1, columnCount: 1 });
    }
    for (const one of runs) {
      const above = areas.findIndex(
        ({ row: top, rowCount, column, columnCount }) =>
          top + rowCount === one.row && column === one.column && columnCount === one.columnCount,
      );
      const area = areas[above];
      if (area) areas[above] = { ...area, rowCount: area.rowCount + 1 };
      else areas.push(one);
    }
  }
  const around = areas.length > MOST_AREAS ? areaOfMatrix(matrix, counts) : null;
  return around ? [around] : areas;
}

/** The smallest area around the cells that a matrix names; `null` for none. */
export function areaOfMatrix(
  matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  counts: (cell: Nullable<ICellData>, row: number, column: number) => boolean = () => true,
): Rectangle | null {
  let found: Rectangle | null = null;
  for (const [row, line] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries((line ?? {}) as Record<string, Nullable<ICellData>>)) {
      if (!counts(cell, Number(row), Number(column))) continue;
      const one = { row: Number(row), column: Number(column), rowCount: 1, columnCount: 1 };
      found = found ? boundingArea(found, one) : one;
    }
  }
  return found;
}
