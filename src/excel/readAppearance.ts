import type { Appearance } from "../model/grid";
import type { Rectangle } from "../model/place";
import { cutIntoBlocks, type Block } from "./blocks";
import { fillColour } from "./fill";
import { readInBatches, type ReadOptions } from "./readInBatches";
import { readRules } from "./readRules";

/** A cell's colour and pattern come back in about 70 characters; this many stay well below 4 MB. */
const MOST_CELLS = 50_000;

/** What a block looks like: its fills, and the ids of the conditional formats that touch it. */
interface Looks {
  readonly fills: (string | null)[][];
  readonly rules: string[];
}

/**
 * Reads how the cells of these areas look. One round trip; a second for the areas of the user's own conditional
 * formats, where there are any. An area whose sheet has gone, or that Excel does not hand over, has no fills.
 */
export async function readAppearance(
  areas: readonly { readonly sheetId: string; readonly area: Rectangle }[],
  options?: ReadOptions,
): Promise<Appearance[]> {
  const { pieces } = await readInBatches(cutIntoBlocks(areas, MOST_CELLS), MOST_CELLS, askForLooks, options);
  const rules = new Map<string, string[]>();
  for (const { block, content } of pieces) {
    if (content.rules.length === 0) continue;
    rules.set(block.sheetId, [...new Set([...(rules.get(block.sheetId) ?? []), ...content.rules])]);
  }
  const ruled = rules.size > 0 ? await readRules(rules, options) : new Map<string, Rectangle[]>();

  return areas.map(({ sheetId, area }) => {
    const fills = Array.from({ length: area.rowCount }, () =>
      new Array<string | null>(area.columnCount).fill(null),
    );
    for (const { block, content } of pieces) {
      if (block.sheetId !== sheetId || !within(block.area, area)) continue;
      content.fills.forEach((row, down) =>
        fills[block.area.row - area.row + down]?.splice(block.area.column - area.column, row.length, ...row),
      );
    }
    return { sheetId, row: area.row, column: area.column, fills, ruled: ruled.get(sheetId) ?? [] };
  });
}

function askForLooks(context: Excel.RequestContext, { sheetId, area }: Block): () => Looks | null {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id");
  const range = worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  const cells = range.getCellProperties({ format: { fill: { color: true, pattern: true } } });
  const rules = range.conditionalFormats.load("items/id");
  return () => (worksheet.isNullObject ? NOTHING : looksOf(cells, rules));
}

const NOTHING: Looks = { fills: [], rules: [] };

function looksOf(
  cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
  rules: Excel.ConditionalFormatCollection,
): Looks | null {
  if (!Array.isArray(cells.value)) return null;
  return {
    fills: cells.value.map((row) => row.map(({ format }) => fillColour(format?.fill))),
    rules: rules.items.map(({ id }) => id),
  };
}

function within(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}
