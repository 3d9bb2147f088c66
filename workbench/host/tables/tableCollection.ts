import type { BookTable } from "../../../xlsx/book";
import type { Rectangle } from "../../../src/model/place";
import { intersection } from "../../engine/address";
import { flag, rangeArgument, text } from "../args";
import type { HostContext } from "../context";
import { invalidOperation, itemNotFound } from "../errors";
import { WORKBOOK_TARGET, eventMethods } from "../events/subscriptions";
import { hostClass } from "../hostClass";
import type { HostObject } from "../hostClass";
import { placeFrom } from "../range/placeFrom";
import { writeHeadings } from "./headings";
import { table } from "./table";
import { addTable, assertFree, tableId } from "./tablePlace";

/** How Excel dresses a new table. */
const NEW_LOOK: BookTable["look"] = {
  style: "TableStyleMedium2",
  firstColumn: false,
  lastColumn: false,
  rowStripes: true,
  columnStripes: false,
  filterButton: true,
};

/** Excel.TableCollection: of a sheet, or (`null`) of the workbook. */
export const tableCollection = hostClass<string | null>({
  name: "TableCollection",
  items: (sheetId, host) => tablesOn(sheetId, host).map((one) => table(host, tableId(one))),
  find: (sheetId, key, host) => {
    const wanted = String(key).toLowerCase();
    const found = tablesOn(sheetId, host).find(
      (one) => tableId(one) === key || one.name.toLowerCase() === wanted,
    );
    return found ? table(host, tableId(found)) : null;
  },
  methods: {
    ...eventMethods<string | null>(
      { tableChanged: "DataChangedEvent" },
      (sheetId) => sheetId ?? WORKBOOK_TARGET,
    ),
    add: (sheetId, [address, hasHeaders], host) => added(host, sheetId, address, flag(hasHeaders)),
  },
});

function tablesOn(sheetId: string | null, { engine }: HostContext): ReturnType<typeof engine.tables> {
  return engine.tables().filter((one) => sheetId === null || one.sheetId === sheetId);
}

function added(host: HostContext, sheetId: string | null, address: unknown, hasHeaders: boolean): HostObject {
  const { engine } = host;
  const own = sheetId ?? engine.activeSheet();
  if (own === null) throw itemNotFound();
  const { sheetId: on, areas } = rangeArgument(address) ?? placeFrom(host, text(address), own);
  const range = withHeadings(host, on, areas[0], hasHeaders);
  assertFree(host, on, range);
  if (engine.merges(on).some((merge) => intersection(merge, range))) throw invalidOperation();
  const columns = writeHeadings(host, on, { ...range, rowCount: 1 });
  const all = engine.tables();
  const id = Math.max(0, ...all.map((one) => one.id)) + 1;
  const fresh: BookTable = {
    ...{ id, name: freeName(host), range, columns, headings: 1, totals: 0 },
    look: NEW_LOOK,
  };
  addTable(host, on, fresh);
  return table(host, tableId(fresh));
}

/** Data without headings moves down by a row, for headings above it; headings alone get a row for data. */
function withHeadings(
  { engine }: HostContext,
  sheetId: string,
  area: Rectangle,
  hasHeaders: boolean,
): Rectangle {
  if (hasHeaders) return { ...area, rowCount: Math.max(area.rowCount, 2) };
  if (!engine.insert(sheetId, { ...area, rowCount: 1 }, "down")) throw invalidOperation();
  return { ...area, rowCount: area.rowCount + 1 };
}

function freeName({ engine }: HostContext): string {
  const taken = new Set([...engine.tables(), ...engine.names()].map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}
