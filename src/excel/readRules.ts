import type { Rectangle } from "../model/place";
import { run, type RunOptions } from "./run";

/** Where the conditional formats of each sheet stand, by sheet id; asked for by the formats' ids. One round trip. */
export function readRules(
  idsBySheet: ReadonlyMap<string, readonly string[]>,
  options?: RunOptions,
): Promise<Map<string, Rectangle[]>> {
  return run(async (context) => {
    const asked = [...idsBySheet].map(([sheetId, ids]) => {
      const formats = context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
      const areas = ids.map((id) =>
        formats
          .getItem(id)
          .getRanges()
          .areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount"),
      );
      return { sheetId, areas };
    });
    await context.sync();
    return new Map(
      asked.map(({ sheetId, areas }) => [
        sheetId,
        areas.flatMap(({ items }) =>
          items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
            row: rowIndex,
            column: columnIndex,
            rowCount,
            columnCount,
          })),
        ),
      ]),
    );
  }, options);
}
