import { expect, test } from "vitest";
import { cutIntoBlocks, halves, intoBatches, type Block } from "./blocks";

const block = (row: number, rowCount: number, columnCount: number, column = 0): Block => ({
  sheetId: "s",
  area: { row, column, rowCount, columnCount },
});

test("ten rows of four cells, at most twelve cells in a piece", () => {
  expect(cutIntoBlocks([block(2, 10, 4)], 12)).toEqual([
    block(2, 3, 4),
    block(5, 3, 4),
    block(8, 3, 4),
    block(11, 1, 4),
  ]);
});

test("a row that alone is too wide stays one piece", () => {
  expect(cutIntoBlocks([block(0, 2, 20)], 12)).toEqual([block(0, 1, 20), block(1, 1, 20)]);
});

test("small blocks share a batch", () => {
  const [a, b, c] = [block(0, 2, 2), block(5, 2, 3), block(9, 1, 4)];
  expect(intoBatches([a, b, c], 10)).toEqual([[a, b], [c]]);
  expect(intoBatches([], 10)).toEqual([]);
});

test("what is too much is halved until it is one cell", () => {
  expect(halves([block(0, 1, 1), block(1, 1, 1), block(2, 1, 1)])).toEqual([
    [block(0, 1, 1), block(1, 1, 1)],
    [block(2, 1, 1)],
  ]);
  expect(halves([block(0, 3, 2)])).toEqual([[block(0, 2, 2)], [block(2, 1, 2)]]);
  expect(halves([block(0, 1, 3)])).toEqual([[block(0, 1, 2)], [block(0, 1, 1, 2)]]);
  expect(halves([block(0, 1, 1)])).toBeNull();
});
