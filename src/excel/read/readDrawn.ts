import { shapeSign } from "../../core/status/shapeSign";
import type { DrawnSign } from "../../model/grid";
import type { Block } from "./blocks";
import { run, type RunOptions } from "../host/run";
import { Trouble } from "../host/trouble";

/** More shapes than these are not looked through. */
const MOST_SHAPES = 5000;

/**
 * Reads the arrows, coloured shapes and pictures that are drawn over these areas, each with the cell under its middle. One round
 * trip. Where Excel refuses, there are none: a scorecard is read all the same.
 */
export async function readDrawn(areas: readonly Block[], options?: RunOptions): Promise<DrawnSign[][]> {
  try {
    return await run(async (context) => {
      const asked = areas.map((area) => askForDrawn(context, area));
      await context.sync();
      return asked.map((read) => read());
    }, options);
  } catch (error) {
    // A version that knows no shapes refuses: the scorecard is read without them.
    if (!(error instanceof Trouble) || error.kind === "cancelled") throw error;
    return areas.map(() => []);
  }
}

function askForDrawn(context: Excel.RequestContext, { sheetId, area }: Block): () => DrawnSign[] {
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  const shapes = worksheet.shapes.load(
    "items/type,items/geometricShapeType,items/visible,items/rotation,items/left,items/top,items/width,items/height,items/fill/foregroundColor,items/fill/type",
  );
  const range = worksheet
    .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount)
    .load("left,top");
  // Hidden columns have a width in Excel, and none on the sheet.
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  return () => {
    const widths = columns.value.map(({ columnHidden, format }) =>
      columnHidden ? 0 : (format?.columnWidth ?? 0),
    );
    const heights = rows.value.map(({ rowHidden, format }) => (rowHidden ? 0 : (format?.rowHeight ?? 0)));
    // A sheet with thousands of drawn things is a map or a form.
    return shapes.items.slice(0, MOST_SHAPES).flatMap((shape): DrawnSign[] => {
      const isPlain = shape.type === "GeometricShape";
      if ((!isPlain && shape.type !== "Image") || !shape.visible) return [];
      // A shape without a fill says nothing by its colour.
      const fill = !isPlain || shape.fill.type === "NoFill" ? null : shape.fill.foregroundColor;
      const sign = isPlain ? shapeSign(shape.geometricShapeType, shape.rotation, fill) : null;
      // The middle decides, since people draw a little over the edges of a cell.
      const across = lineAt(shape.left + shape.width / 2 - range.left, widths);
      const down = lineAt(shape.top + shape.height / 2 - range.top, heights);
      return across !== null && down !== null
        ? [{ row: area.row + down, column: area.column + across, sign }]
        : [];
    });
  };
}

/** Which of some lines lies at a distance from the first one's beginning; `null` where none does. */
function lineAt(distance: number, sizes: readonly number[]): number | null {
  if (distance < 0) return null;
  let end = 0;
  const found = sizes.findIndex((size) => (end += size) > distance);
  return found < 0 ? null : found;
}
