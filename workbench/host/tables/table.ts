import type { TableLook } from "../../../xlsx/book";
import { flag, rangeArgument, text } from "../args";
import type { HostContext } from "../context";
import { invalidArgument, invalidOperation } from "../errors";
import { eventMethods } from "../events/subscriptions";
import { hostClass } from "../hostClass";
import type { HostObject, MakeObject, Property } from "../hostClass";
import { clear } from "../range/clear";
import { placeFrom } from "../range/placeFrom";
import { range } from "../range/range";
import { rangePlace } from "../place";
import { worksheet } from "../sheet/worksheet";
import { writeHeadings } from "./headings";
import { hideTableHeadings, hideTotals, showTableHeadings, showTotals } from "./headingsAndTotals";
import { tableColumnCollection } from "./tableColumns";
import { tableRowCollection } from "./tableRows";
import { tableSort } from "./tableSort";
import {
  assertFree,
  changeTable,
  dataRows,
  forgetTable,
  freeTableName,
  headingRow,
  tableOf,
  totalRow,
} from "./tablePlace";
import type { TableId } from "./tablePlace";

/** The styles that Excel has, and how many of each kind. */
const STYLE = /^TableStyle(Light|Medium|Dark)([1-9]\d?)$/;
const STYLES: Readonly<Record<string, number>> = { Light: 21, Medium: 28, Dark: 11 };

function isStyle(name: string): boolean {
  const [, kind = "", number = ""] = STYLE.exec(name) ?? [];
  return Number(number) >= 1 && Number(number) <= (STYLES[kind] ?? 0);
}

/** Excel.Table */
export const table: MakeObject<TableId> = hostClass<TableId>({
  name: "Table",
  identity: (id) => ({ Id: id }),
  properties: {
    id: { get: (id) => id },
    legacyId: { get: (id, host) => String(tableOf(host, id).id) },
    name: {
      get: (id, host) => tableOf(host, id).name,
      set: (id, value, host) => changeTable(host, id, { name: freeTableName(host, text(value), id) }),
    },
    style: {
      get: (id, host) => tableOf(host, id).look.style ?? "",
      set: (id, value, host) => {
        const style = text(value);
        if (style !== "" && !isStyle(style)) throw invalidArgument();
        changeLook(host, id, { style: style === "" ? null : style });
      },
    },
    showHeaders: {
      get: (id, host) => tableOf(host, id).headings > 0,
      set: (id, value, host) => (flag(value) ? showTableHeadings : hideTableHeadings)(host, id),
    },
    showTotals: {
      get: (id, host) => tableOf(host, id).totals > 0,
      set: (id, value, host) => (flag(value) ? showTotals : hideTotals)(host, id),
    },
    highlightFirstColumn: look("firstColumn"),
    highlightLastColumn: look("lastColumn"),
    showBandedRows: look("rowStripes"),
    showBandedColumns: look("columnStripes"),
    showFilterButton: look("filterButton"),
  },
  objects: {
    columns: (id, host) => tableColumnCollection(host, id),
    rows: (id, host) => tableRowCollection(host, id),
    sort: (id, host) => tableSort(host, id),
    worksheet: (id, host) => worksheet(host, tableOf(host, id).sheetId),
  },
  methods: {
    ...eventMethods<TableId>({ tableChanged: "DataChangedEvent" }, (id) => id),
    getRange: (id, _args, host) => part(host, id, tableOf(host, id).range),
    getDataBodyRange: (id, _args, host) => part(host, id, dataRows(tableOf(host, id))),
    getHeaderRowRange: (id, _args, host) => {
      if (tableOf(host, id).headings === 0) throw invalidOperation();
      return part(host, id, headingRow(tableOf(host, id)));
    },
    getTotalRowRange: (id, _args, host) => part(host, id, totalRow(tableOf(host, id))),
    convertToRange: (id, _args, host) => {
      const { sheetId, range: area } = tableOf(host, id);
      forgetTable(host, id);
      return range(host, rangePlace(sheetId, area));
    },
    delete: (id, _args, host) => {
      const { sheetId, range: area } = tableOf(host, id);
      forgetTable(host, id);
      clear(host, { sheetId, areas: [area] }, "All");
    },
    resize: (id, [given], host) => resize(host, id, given),
  },
});

function look(part: Exclude<keyof TableLook, "style">): Property<TableId> {
  return {
    get: (id, host) => tableOf(host, id).look[part],
    set: (id, value, host) => changeLook(host, id, { [part]: flag(value) }),
  };
}

function changeLook(host: HostContext, id: TableId, parts: Partial<TableLook>): void {
  changeTable(host, id, { look: { ...tableOf(host, id).look, ...parts } });
}

function part(host: HostContext, id: TableId, area: ReturnType<typeof dataRows>): HostObject {
  return range(host, rangePlace(tableOf(host, id).sheetId, area));
}

/** The headings stay in their row, the new area overlaps the old, and there is room for a row of data. */
function resize(host: HostContext, id: TableId, given: unknown): void {
  const { sheetId, range: was, headings, totals } = tableOf(host, id);
  const { sheetId: on, areas } = rangeArgument(given) ?? placeFrom(host, text(given), sheetId);
  const [area] = areas;
  const overlaps =
    area.row === was.row &&
    area.column < was.column + was.columnCount &&
    was.column < area.column + area.columnCount;
  if (on !== sheetId || !overlaps || area.rowCount < headings + totals + 1) throw invalidArgument();
  assertFree(host, sheetId, area, id);
  const columns =
    headings > 0
      ? writeHeadings(host, sheetId, { ...area, rowCount: 1 })
      : Array.from({ length: area.columnCount }, (_, at) => `Column${at + 1}`);
  changeTable(host, id, { range: area, columns });
}
