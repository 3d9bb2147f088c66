import type { Rectangle } from "../../model/place";
import { run, type RunOptions } from "../host/run";

/** How large the lines of an area are, and which of its cells are centred. */
export interface SheetLooks {
  /** Points, by column and by row of the sheet. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  /** `row,column` of the centred cells. */
  readonly centred: ReadonlySet<string>;
}

/** Reads how an area looks, headings above all. One round trip. */
export function readLooks(sheetId: string, area: Rectangle, options?: RunOptions): Promise<SheetLooks> {
  const { row, column, rowCount, columnCount } = area;
  return run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(row, column, rowCount, columnCount);
    const cells = range.getCellProperties({ format: { horizontalAlignment: true } });
    const columns = range.getColumnProperties({ format: { columnWidth: true } });
    const rows = range.getRowProperties({ format: { rowHeight: true } });
    await context.sync();
    const centred = cells.value.flatMap((line, down) =>
      line.flatMap(({ format }, across) =>
        format?.horizontalAlignment === "Center" ? [`${row + down},${column + across}`] : [],
      ),
    );
    return {
      widths: sizes(
        columns.value.map(({ format }) => format?.columnWidth),
        column,
      ),
      heights: sizes(
        rows.value.map(({ format }) => format?.rowHeight),
        row,
      ),
      centred: new Set(centred),
    };
  }, options);
}

function sizes(list: readonly (number | undefined)[], first: number): Map<number, number> {
  // A width that Excel does not tell, of a mixed range, is left as it is.
  return new Map(list.flatMap((size, at) => (size === undefined ? [] : [[first + at, size] as const])));
}
