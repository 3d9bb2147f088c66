import { expect, it } from "vitest";
import type { StructureChange } from "../engine/engine";
import { movedArea } from "./references";

const area = (row: number, rowCount: number): Parameters<typeof movedArea>[0] => ({
  row,
  column: 0,
  rowCount,
  columnCount: 1,
});

function rowsAfter(
  row: number,
  rowCount: number,
  change: StructureChange,
  at: number,
  lines: number,
): unknown {
  const moved = movedArea(area(row, rowCount), {
    kind: "structure",
    change,
    sheetId: "",
    area: area(at, lines),
  });
  return moved && [moved.row, moved.rowCount];
}

it("moves what stands below inserted rows, and widens what stands around them", () => {
  expect(rowsAfter(5, 3, "RowInserted", 5, 2)).toEqual([7, 3]);
  expect(rowsAfter(5, 3, "RowInserted", 6, 2)).toEqual([5, 5]);
  expect(rowsAfter(5, 3, "RowInserted", 8, 2)).toEqual([5, 3]);
});

it("shrinks what loses rows, and forgets what loses all", () => {
  expect(rowsAfter(5, 3, "RowDeleted", 0, 2)).toEqual([3, 3]);
  expect(rowsAfter(5, 3, "RowDeleted", 4, 2)).toEqual([4, 2]);
  expect(rowsAfter(5, 3, "RowDeleted", 7, 4)).toEqual([5, 2]);
  expect(rowsAfter(5, 3, "RowDeleted", 5, 3)).toBeNull();
});
