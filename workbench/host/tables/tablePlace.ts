import type { Rectangle } from "../../../src/model/place";
import type { BookTable } from "../../../xlsx/book";
import { intersection } from "../../engine/address";
import type { EngineTable } from "../../engine/engine";
import type { HostContext } from "../context";
import { invalidArgument, itemNotFound } from "../errors";

/** Which table, by the id that Excel gives it. */
export type TableId = string;

/** The id of a table: the number by which its file knows it, in the form of Excel's ids. */
export const tableId = ({ id }: BookTable): TableId =>
  `{${String(id).padStart(8, "0")}-0000-0000-0000-000000000000}`;

/** A table as it now is; one that went is not found. */
export function tableOf({ engine }: HostContext, id: TableId): EngineTable {
  const found = engine.tables().find((table) => tableId(table) === id);
  if (!found) throw itemNotFound();
  return found;
}

/** Changes what is known of a table. */
export function changeTable(host: HostContext, id: TableId, parts: Partial<BookTable>): void {
  const { sheetId } = tableOf(host, id);
  setTablesOf(host, sheetId, (table) => [tableId(table) === id ? { ...table, ...parts } : table]);
}

/** Takes a table away; its cells stay. */
export function forgetTable(host: HostContext, id: TableId): void {
  setTablesOf(host, tableOf(host, id).sheetId, (table) => (tableId(table) === id ? [] : [table]));
}

/** Puts a table on a sheet. */
export function addTable({ engine }: HostContext, sheetId: string, table: BookTable): void {
  engine.setTables(sheetId, [...plainTables(engine.tables(), sheetId), table]);
}

function setTablesOf(
  { engine }: HostContext,
  sheetId: string,
  to: (table: BookTable) => readonly BookTable[],
): void {
  engine.setTables(sheetId, plainTables(engine.tables(), sheetId).flatMap(to));
}

function plainTables(tables: readonly EngineTable[], sheetId: string): BookTable[] {
  return tables
    .filter((table) => table.sheetId === sheetId)
    .map(({ sheetId: _id, sheet: _sheet, ...table }) => table);
}

/** The rows of a table: its headings, its data, its totals. */
export function headingRow({ range }: BookTable): Rectangle {
  return { ...range, rowCount: 1 };
}

/** The rows of a table between its headings and its totals. */
export function dataRows({ range, headings, totals }: BookTable): Rectangle {
  return { ...range, row: range.row + headings, rowCount: range.rowCount - headings - totals };
}

/** The row of totals, refused as Excel does where it is not shown. */
export function totalRow({ range, totals }: BookTable): Rectangle {
  if (totals === 0) throw itemNotFound();
  return { ...range, row: range.row + range.rowCount - 1, rowCount: 1 };
}

/** Tables do not overlap. */
export function assertFree(
  { engine }: HostContext,
  sheetId: string,
  area: Rectangle,
  except?: TableId,
): void {
  const taken = engine
    .tables()
    .some(
      (table) => table.sheetId === sheetId && tableId(table) !== except && intersection(table.range, area),
    );
  if (taken) throw invalidArgument();
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const LONGEST = 255;

/** A name that Excel takes for a table and that nothing has. */
export function freeTableName({ engine }: HostContext, name: string, except?: TableId): string {
  if (!NAME.test(name) || name.length > LONGEST || /^[a-z]{1,3}\d+$/i.test(name)) throw invalidArgument();
  const tables = engine.tables().filter((table) => tableId(table) !== except);
  const taken = [...tables, ...engine.names()].some((one) => one.name.toLowerCase() === name.toLowerCase());
  if (taken) throw invalidArgument();
  return name;
}
