import { rangeArgument, whole } from "../args";
import type { HostContext } from "../context";
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from "../errors";
import { hostClass } from "../hostClass";
import type { HostObject, MakeObject } from "../hostClass";
import { rangePlace } from "../place";
import { readCells, writeContents } from "../range/contents";
import { range } from "../range/range";
import { isAreaBlank, makeRoom } from "./headingsAndTotals";
import { changeTable, dataRows, tableOf } from "./tablePlace";
import type { TableId } from "./tablePlace";

/** Which row of a table's data. */
interface RowAt {
  readonly table: TableId;
  readonly at: number;
}

/** Excel.TableRowCollection */
export const tableRowCollection: MakeObject<TableId> = hostClass<TableId>({
  name: "TableRowCollection",
  items: (table, host) =>
    Array.from({ length: dataRows(tableOf(host, table)).rowCount }, (_, at) => tableRow(host, { table, at })),
  methods: {
    add: (table, [index, values], host) => added(host, table, index, values),
    deleteRowsAt: (table, [index, count], host) =>
      remove(host, { table, at: whole(index) }, whole(count ?? 1)),
    deleteRows: (table, [rows], host) => {
      if (!Array.isArray(rows)) throw invalidArgument();
      const places = rows.map((row: unknown) => (typeof row === "number" ? row : null));
      if (places.includes(null)) throw notImplemented("TableRowCollection.deleteRows of TableRow objects");
      for (const at of places.map(Number).sort((a, b) => b - a)) remove(host, { table, at }, 1);
    },
  },
});

/** Excel.TableRow */
const tableRow: MakeObject<RowAt> = hostClass<RowAt>({
  name: "TableRow",
  identity: ({ at }) => ({ _Id: at }),
  properties: {
    index: { get: ({ at }) => at },
    values: {
      get: (self, host) => readCells(host, placeOf(host, self), (cell) => cell.content),
      set: (self, value, host) => writeContents(host, placeOf(host, self), value),
    },
  },
  methods: {
    getRange: (self, _args, host) => range(host, placeOf(host, self)),
    delete: (self, _args, host) => remove(host, self, 1),
  },
});

function placeOf(host: HostContext, { table, at }: RowAt, count = 1): ReturnType<typeof rangePlace> {
  const found = tableOf(host, table);
  const data = dataRows(found);
  if (at < 0 || at + count > data.rowCount) throw itemNotFound();
  return rangePlace(found.sheetId, { ...data, row: data.row + at, rowCount: count });
}

function remove(host: HostContext, self: RowAt, count: number): void {
  const { sheetId, areas } = placeOf(host, self, count);
  if (count === dataRows(tableOf(host, self.table)).rowCount) {
    // A table keeps one row of data, which is blank then.
    writeContents(host, rangePlace(sheetId, { ...areas[0], rowCount: 1 }), "");
    if (count > 1) remove(host, { ...self, at: 1 }, count - 1);
    return;
  }
  if (!host.engine.remove(sheetId, areas[0], "up")) throw invalidOperation();
}

/** Rows at a place among the data, or at its end; what stands below moves down where it is in the way. */
function added(host: HostContext, table: TableId, index: unknown, values: unknown): HostObject {
  const found = tableOf(host, table);
  const data = dataRows(found);
  const given = rowsOf(values, found.range.columnCount);
  const atEnd = index === null || index === undefined || index === -1;
  // A table without data shows one blank row, into which the first that is added goes.
  const isEmpty = data.rowCount === 1 && isAreaBlank(host, found.sheetId, data);
  if (isEmpty && atEnd) return addedToEmpty(host, table, given);
  const at = atEnd ? data.rowCount : whole(index);
  if (at < 0 || at > data.rowCount) throw invalidArgument();
  const area = { ...data, row: data.row + at, rowCount: given.length };
  const isOpen = at === data.rowCount && found.totals === 0 && isAreaBlank(host, found.sheetId, area);
  if (!isOpen) makeRoom(host, found.sheetId, area);
  changeTable(host, table, {
    range: { ...found.range, rowCount: found.range.rowCount + given.length },
  });
  writeContents(host, rangePlace(found.sheetId, area), given);
  return tableRow(host, { table, at });
}

function addedToEmpty(host: HostContext, table: TableId, given: readonly (readonly unknown[])[]): HostObject {
  const [first = [], ...others] = given;
  const { sheetId } = tableOf(host, table);
  const data = dataRows(tableOf(host, table));
  if (others.length > 0) {
    const below = { ...data, row: data.row + 1, rowCount: others.length };
    if (tableOf(host, table).totals > 0 || !isAreaBlank(host, sheetId, below)) makeRoom(host, sheetId, below);
    const { range: was } = tableOf(host, table);
    changeTable(host, table, { range: { ...was, rowCount: was.rowCount + others.length } });
    writeContents(host, rangePlace(sheetId, below), others);
  }
  writeContents(host, rangePlace(sheetId, data), [first]);
  return tableRow(host, { table, at: 0 });
}

function rowsOf(values: unknown, columns: number): readonly (readonly unknown[])[] {
  if (values === null || values === undefined) return [new Array<null>(columns).fill(null)];
  if (rangeArgument(values)) throw invalidArgument();
  if (!Array.isArray(values)) return [new Array<unknown>(columns).fill(values)];
  const rows = values as readonly unknown[];
  const fits = rows.length > 0 && rows.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw invalidArgument();
  return rows as readonly (readonly unknown[])[];
}
