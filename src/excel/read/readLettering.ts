import type { Lettered } from "../../model/grid";
import type { Rectangle } from "../../model/place";
import { cutIntoBlocks, type Block } from "./blocks";
import { readInBatches, type ReadOptions } from "./readInBatches";

/** A cell's font and its colour come back in about 70 characters; this many stay well below 4 MB. */
const MOST_CELLS = 50_000;

/** Reads the fonts and colours in which these areas are lettered. One round trip; none where there is no area. */
export async function readLettering(
  areas: readonly Block[],
  options?: ReadOptions,
): Promise<(Lettered & { readonly sheetId: string })[]> {
  // Nobody's signs are lettered: Excel is not asked.
  if (areas.length === 0) return [];
  const blocks = cutIntoBlocks(areas, MOST_CELLS);
  const { pieces } = await readInBatches(blocks, MOST_CELLS, askForLettering, options);
  return pieces.flatMap(({ block: { sheetId }, content }) => content.map((one) => ({ ...one, sheetId })));
}

function askForLettering(context: Excel.RequestContext, { sheetId, area }: Block): () => Lettered[] | null {
  const cells = context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount)
    .getCellProperties({ format: { font: { color: true, name: true } } });
  return () => letteredIn(cells, area);
}

function letteredIn(
  cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
  area: Rectangle,
): Lettered[] | null {
  if (!Array.isArray(cells.value)) return null;
  return cells.value.flatMap((line, down) =>
    line.map(({ format }, across) => ({
      row: area.row + down,
      column: area.column + across,
      font: format?.font?.name ?? null,
      colour: format?.font?.color?.toUpperCase() ?? null,
    })),
  );
}
