import { columnLetters } from "../../src/core/figures/cellName";
import type { Engine, EngineEvent } from "../../workbench/engine/engine";

/** Rows and columns of a sheet by names that they keep wherever they go, in the order in which they stand. */
export interface Identity {
  readonly rows: number[];
  readonly columns: number[];
  /** Lines that the add-in has put in. */
  readonly ours: Set<number>;
  /** Rows that have changed places, and not back, with what they held before. */
  readonly sorted: { readonly one: number; readonly other: number; readonly before: string }[];
  /** By the name of a row the name of that of which it is a copy. */
  readonly copies: Map<number, number>;
  /** Who does what happens now: whatever undo brings back keeps its name. */
  doing: "hers" | "ours" | "undo";
  readonly end: () => void;
}

/** What a cell holds and how it looks, in one text; what the sheet is beside its cells stands among them. */
export type Shown = ReadonlyMap<string, string>;

const SIZE = 80;

interface Gone {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly names: readonly number[];
}

/** Follows a sheet's lines from now on, whoever puts them in or takes them out. */
export function followIdentity(engine: Engine, sheetId: string): Identity {
  const numbers = Array.from({ length: SIZE }, (_, at) => at);
  const gone: Gone[] = [];
  let made = 1_000;
  const happened = (event: EngineEvent) => {
    if (event.kind !== "structure" || event.sheetId !== sheetId) return;
    const axis = event.change.startsWith("Row") ? "rows" : "columns";
    const [at, count] =
      axis === "rows" ? [event.area.row, event.area.rowCount] : [event.area.column, event.area.columnCount];
    if (event.change.endsWith("Deleted")) {
      gone.push({ axis, at, names: identity[axis].splice(at, count) });
      return;
    }
    const back =
      identity.doing === "undo" ? takeLast(gone, (one) => one.axis === axis && one.at === at) : null;
    const names = back?.names ?? Array.from({ length: count }, () => made++);
    if (identity.doing === "ours") for (const name of names) identity.ours.add(name);
    identity[axis].splice(at, 0, ...names);
  };
  const identity: Identity = {
    rows: [...numbers],
    columns: [...numbers],
    ours: new Set(),
    sorted: [],
    copies: new Map(),
    doing: "hers",
    end: engine.listen(happened),
  };
  return identity;
}

function takeLast<T>(all: T[], is: (one: T) => boolean): T | null {
  const last = all.filter(is).at(-1);
  if (last !== undefined) all.splice(all.lastIndexOf(last), 1);
  return last ?? null;
}

/** Every cell that holds or looks like something, by the names of its row and column; merges, hidden lines, other sheets. */
export function shownBy(engine: Engine, sheetId: string, { rows, columns }: Identity): Shown {
  const shown = new Map<string, string>();
  const put = (key: string, text: string) => void (text === BLANK || shown.set(key, text));
  const sheets = engine.sheets();
  if (sheets.some(({ id }) => id === sheetId)) {
    const nameOf = (row: number, column: number) => `${rows[row]} ${columns[column]}`;
    engine.forEachCell(sheetId, AREA, (row, column) =>
      put(
        nameOf(row, column),
        cellText(engine, sheetId, row, column, (formula) => byNames(formula, nameOf)),
      ),
    );
    for (const { row, column, rowCount, columnCount } of engine.merges(sheetId))
      put(`merge ${nameOf(row, column)} ${nameOf(row + rowCount - 1, column + columnCount - 1)}`, IS_THERE);
    for (let line = 0; line < SIZE; line++) {
      if (engine.columnHidden(sheetId, line)) put(`hidden column ${columns[line]}`, IS_THERE);
      if (engine.rowHidden(sheetId, line)) put(`hidden row ${rows[line]}`, IS_THERE);
    }
  }
  for (const { id } of sheets) {
    if (id === sheetId) continue;
    put(`sheet ${id}`, IS_THERE);
    engine.forEachCell(id, AREA, (row, column) =>
      put(
        `sheet ${id} ${row} ${column}`,
        cellText(engine, id, row, column, () => "f"),
      ),
    );
  }
  return shown;
}

const AREA = { row: 0, column: 0, rowCount: SIZE, columnCount: SIZE };
export const BLANK = JSON.stringify(["", null, "General"]);
const IS_THERE = JSON.stringify(["it is there", null, "General"]);

function cellText(
  engine: Engine,
  sheetId: string,
  row: number,
  column: number,
  told: (formula: string) => string,
): string {
  const { content, formula, style } = engine.cell(sheetId, row, column);
  return JSON.stringify([formula === null ? content : told(formula), style.fill, style.numberFormat]);
}

/** A formula with the cells of its own sheet by their names, so that it says the same wherever they are. */
function byNames(formula: string, nameOf: (row: number, column: number) => string): string {
  return formula.replace(/(?<![\w!'.])\$?([A-Z]{1,2})\$?(\d{1,3})(?![\w(.])/g, (_, letters: string, row) => {
    const column = Array.from({ length: SIZE }, (__, at) => columnLetters(at)).indexOf(letters);
    return `<${nameOf(Number(row) - 1, column)}>`;
  });
}
