import type { Rectangle } from "../../model/place";

/** A rectangle of one sheet that is read in one piece. */
export interface Block {
  readonly sheetId: string;
  readonly area: Rectangle;
}

/**
 * Cuts areas across their rows, so that no piece has more cells than `most` (a single row may). By rows, since a
 * scorecard is read by rows: a column cut in two is put together more easily than a row.
 */
export function cutIntoBlocks(areas: readonly Block[], most: number): Block[] {
  return areas.flatMap(({ sheetId, area }) => {
    const rowsEach = Math.max(1, Math.floor(most / area.columnCount));
    const blocks: Block[] = [];
    for (let from = 0; from < area.rowCount; from += rowsEach) {
      const rowCount = Math.min(rowsEach, area.rowCount - from);
      blocks.push({ sheetId, area: { ...area, row: area.row + from, rowCount } });
    }
    return blocks;
  });
}

/** Gathers blocks, in their order, into batches of at most `most` cells. */
export function intoBatches(blocks: readonly Block[], most: number): Block[][] {
  const batches: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const cells = cellsIn(block.area);
    // A block that does not fit begins the next batch. Its own room is left unused, to keep the order.
    if (cells > room || batches.length === 0) {
      batches.push([]);
      room = most;
    }
    batches.at(-1)?.push(block);
    room -= cells;
  }
  return batches;
}

/** Two halves of what proved too much: of the blocks, else of the rows, else of the columns; `null` for one cell. */
export function halves(blocks: readonly Block[]): [Block[], Block[]] | null {
  const [block] = blocks;
  if (block === undefined) return null;
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const { sheetId, area } = block;
  if (area.rowCount > 1) {
    const rows = Math.ceil(area.rowCount / 2);
    const below = { ...area, row: area.row + rows, rowCount: area.rowCount - rows };
    return [[{ sheetId, area: { ...area, rowCount: rows } }], [{ sheetId, area: below }]];
  }
  if (area.columnCount > 1) {
    const columns = Math.ceil(area.columnCount / 2);
    const beside = { ...area, column: area.column + columns, columnCount: area.columnCount - columns };
    return [[{ sheetId, area: { ...area, columnCount: columns } }], [{ sheetId, area: beside }]];
  }
  return null;
}

/** How many cells a rectangle has: what a batch costs, before it is read. */
export function cellsIn(area: Rectangle): number {
  return area.rowCount * area.columnCount;
}
