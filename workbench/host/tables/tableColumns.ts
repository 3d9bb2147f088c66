import { formatArea } from "../../engine/address";
import { freeColumnName } from "../../engine/movedTable";
import { text, whole } from "../args";
import type { HostContext } from "../context";
import { invalidArgument, invalidOperation, itemNotFound } from "../errors";
import { hostClass } from "../hostClass";
import type { HostObject, MakeObject } from "../hostClass";
import { rangePlace } from "../place";
import { readCells, writeContents } from "../range/contents";
import { range } from "../range/range";
import { unlike } from "./headings";
import { changeTable, dataRows, headingRow, tableOf, totalRow } from "./tablePlace";
import type { TableId } from "./tablePlace";

/** Which column of which table: by its place, as long as a batch lasts. */
interface ColumnAt {
  readonly table: TableId;
  readonly at: number;
}

/** Excel.TableColumnCollection */
export const tableColumnCollection: MakeObject<TableId> = hostClass<TableId>({
  name: "TableColumnCollection",
  items: (table, host) => tableOf(host, table).columns.map((_, at) => tableColumn(host, { table, at })),
  find: (table, key, host) => {
    const { columns } = tableOf(host, table);
    const wanted = String(key).toLowerCase();
    const named = columns.findIndex((column) => column.toLowerCase() === wanted);
    const at = typeof key === "number" || named < 0 ? Number(key) - 1 : named;
    return columns[at] === undefined ? null : tableColumn(host, { table, at });
  },
  methods: { add: (table, args, host) => added(host, table, args) },
});

/** Excel.TableColumn; its id is its place from 1, which is what Excel gives a table that nobody has rearranged. */
const tableColumn: MakeObject<ColumnAt> = hostClass<ColumnAt>({
  name: "TableColumn",
  identity: ({ at }) => ({ Id: at + 1 }),
  properties: {
    id: { get: ({ at }) => at + 1 },
    index: { get: ({ at }) => at },
    name: {
      get: ({ table, at }, host) => tableOf(host, table).columns[at] ?? "",
      set: (self, value, host) => rename(host, self, text(value)),
    },
    values: {
      get: (self, host) => readCells(host, placeOf(host, self), (cell) => cell.content),
      set: (self, value, host) => writeContents(host, placeOf(host, self), value),
    },
  },
  methods: {
    getRange: (self, _args, host) => range(host, placeOf(host, self)),
    getDataBodyRange: (self, _args, host) => narrow(host, self, dataRows),
    getHeaderRowRange: (self, _args, host) => narrow(host, self, headingRow),
    getTotalRowRange: (self, _args, host) => narrow(host, self, totalRow),
    delete: (self, _args, host) => {
      const place = placeOf(host, self);
      if (tableOf(host, self.table).columns.length === 1) throw invalidOperation();
      if (!host.engine.remove(place.sheetId, place.areas[0], "left")) throw invalidOperation();
    },
  },
});

function placeOf(host: HostContext, { table, at }: ColumnAt): ReturnType<typeof rangePlace> {
  const { sheetId, range: area, columns } = tableOf(host, table);
  if (columns[at] === undefined) throw itemNotFound();
  return rangePlace(sheetId, { ...area, column: area.column + at, columnCount: 1 });
}

function narrow(host: HostContext, { table, at }: ColumnAt, rows: typeof dataRows): HostObject {
  const { sheetId, ...found } = tableOf(host, table);
  const area = rows(found);
  return range(host, rangePlace(sheetId, { ...area, column: area.column + at, columnCount: 1 }));
}

function rename(host: HostContext, { table, at }: ColumnAt, name: string): void {
  const found = tableOf(host, table);
  const others = found.columns.filter((_, index) => index !== at);
  if (name === "" || unlike(others, name) !== name) throw invalidArgument();
  const columns = found.columns.map((column, index) => (index === at ? name : column));
  const heading = { row: found.range.row, column: found.range.column + at, content: { value: name } };
  if (found.headings > 0) host.engine.write(found.sheetId, [heading]);
  changeTable(host, table, { columns });
}

/** A column at a place, or at the end; values go into the whole column, its heading among them. */
function added(host: HostContext, table: TableId, [index, values, name]: readonly unknown[]): HostObject {
  const { engine } = host;
  const before = tableOf(host, table);
  const at = index === null || index === undefined || index === -1 ? before.columns.length : whole(index);
  if (at < 0 || at > before.columns.length) throw invalidArgument();
  const area = { ...before.range, column: before.range.column + at, columnCount: 1 };
  if (!engine.insert(before.sheetId, area, "right")) throw invalidOperation();
  const fresh = freeColumnName(before.columns);
  const columns = [...before.columns.slice(0, at), fresh, ...before.columns.slice(at)];
  if (before.headings > 0)
    engine.write(before.sheetId, [{ row: area.row, column: area.column, content: { value: fresh } }]);
  changeTable(host, table, {
    range: { ...before.range, columnCount: before.range.columnCount + 1 },
    columns,
  });
  const self = { table, at };
  if (values !== null && values !== undefined) {
    const given: readonly unknown[] = Array.isArray(values) ? values : [[values]];
    const place = placeOf(host, self);
    if (given.length > place.areas[0].rowCount)
      throw invalidArgument(`The values do not fit into ${formatArea(place.areas[0])}.`);
    const rows = { ...place.areas[0], rowCount: given.length };
    writeContents(host, rangePlace(place.sheetId, rows), given);
    changeTable(host, table, { columns: tableOf(host, table).columns });
  }
  if (typeof name === "string") rename(host, self, name);
  return tableColumn(host, self);
}
