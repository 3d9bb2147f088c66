import type { Rectangle } from "../../../src/model/place";
import type { HostContext } from "../context";
import { invalidOperation } from "../errors";
import { forEachPlace } from "../place";
import { changeTable, dataRows, tableOf, totalRow } from "./tablePlace";
import type { TableId } from "./tablePlace";

/** The row of headings goes, with its words; the data stays where it is. */
export function hideTableHeadings(host: HostContext, id: TableId): void {
  const { range, headings, sheetId, columns } = tableOf(host, id);
  if (headings === 0) return;
  empty(host, sheetId, { ...range, rowCount: 1 });
  const left = { ...range, row: range.row + 1, rowCount: range.rowCount - 1 };
  changeTable(host, id, { headings: 0, range: left, columns });
}

/** The row of headings comes back above the data, which moves down where there is no free row. */
export function showTableHeadings(host: HostContext, id: TableId): void {
  const { range, headings, sheetId, columns } = tableOf(host, id);
  if (headings > 0) return;
  const above = { ...range, row: range.row - 1, rowCount: 1 };
  const hasRoom = above.row >= 0 && isAreaBlank(host, sheetId, above);
  const first = hasRoom ? above.row : range.row;
  if (!hasRoom) makeRoom(host, sheetId, { ...range, rowCount: 1 });
  const writes = columns.map((value, at) => ({ row: first, column: range.column + at, content: { value } }));
  host.engine.write(sheetId, writes);
  changeTable(host, id, {
    headings: 1,
    range: { ...range, row: first, rowCount: range.rowCount + 1 },
    columns,
  });
}

/** Of the numbers in a column the sum, of texts the count: SUBTOTAL leaves out rows that are hidden. */
const SUM = 109;
const COUNT = 103;

/** A row of totals comes below the data: the word Total, and the sum or count of the last column. */
export function showTotals(host: HostContext, id: TableId): void {
  const found = tableOf(host, id);
  if (found.totals > 0) return;
  const { range, sheetId, columns, name } = found;
  const row = { ...range, row: range.row + range.rowCount, rowCount: 1 };
  if (!isAreaBlank(host, sheetId, row)) makeRoom(host, sheetId, row);
  changeTable(host, id, { totals: 1, range: { ...range, rowCount: range.rowCount + 1 } });
  const last = range.columnCount - 1;
  const data = dataRows(found);
  const isNumeric = typeof host.engine.cell(sheetId, data.row, data.column + last).content === "number";
  const column = (columns[last] ?? "").replace(/['#[\]]/g, "'$&");
  const formula = `=SUBTOTAL(${isNumeric ? SUM : COUNT},${name}[${column}])`;
  host.engine.write(sheetId, [
    ...(last > 0 ? [{ row: row.row, column: range.column, content: { value: "Total" } }] : []),
    { row: row.row, column: range.column + last, content: { formula } },
  ]);
}

/** The row of totals goes; its cells are emptied. */
export function hideTotals(host: HostContext, id: TableId): void {
  const found = tableOf(host, id);
  if (found.totals === 0) return;
  empty(host, found.sheetId, totalRow(found));
  changeTable(host, id, { totals: 0, range: { ...found.range, rowCount: found.range.rowCount - 1 } });
}

/** Whether no cell of an area holds anything. */
export function isAreaBlank({ engine }: HostContext, sheetId: string, area: Rectangle): boolean {
  let blank = true;
  forEachPlace(area, (row, column) => {
    if (engine.holds(sheetId, row, column)) blank = false;
  });
  return blank;
}

/** Moves the cells below down. */
export function makeRoom({ engine }: HostContext, sheetId: string, area: Rectangle): void {
  if (!engine.insert(sheetId, area, "down")) throw invalidOperation();
}

function empty({ engine }: HostContext, sheetId: string, area: Rectangle): void {
  const writes: { row: number; column: number; content: { value: "" } }[] = [];
  forEachPlace(area, (row, column) => writes.push({ row, column, content: { value: "" } }));
  engine.write(sheetId, writes);
}
