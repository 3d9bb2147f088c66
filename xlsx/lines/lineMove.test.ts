import { expect, it } from "vitest";
import { movedArea, withMove, type LineMove } from "./lineMove";
import { movedFormula } from "./movedFormula";

const rows = (at: number, count: number, inserted: boolean): LineMove => ({
  lines: "rows",
  at,
  count,
  inserted,
});

function rowsAfter(row: number, rowCount: number, move: LineMove): unknown {
  const moved = movedArea({ row, column: 0, rowCount, columnCount: 1 }, move);
  return moved && [moved.row, moved.rowCount];
}

it("moves what stands below inserted rows, and widens what stands around them", () => {
  expect(rowsAfter(5, 3, rows(5, 2, true))).toEqual([7, 3]);
  expect(rowsAfter(5, 3, rows(6, 2, true))).toEqual([5, 5]);
  expect(rowsAfter(5, 3, rows(8, 2, true))).toEqual([5, 3]);
});

it("shrinks what loses rows, and forgets what loses all", () => {
  expect(rowsAfter(5, 3, rows(0, 2, false))).toEqual([3, 3]);
  expect(rowsAfter(5, 3, rows(4, 2, false))).toEqual([4, 2]);
  expect(rowsAfter(5, 3, rows(7, 4, false))).toEqual([5, 2]);
  expect(rowsAfter(5, 3, rows(5, 3, false))).toBeNull();
});

it("keeps no trace of lines that are taken out as soon as they came", () => {
  expect(withMove([rows(1, 1, true)], rows(1, 1, false))).toEqual([]);
  expect(withMove([rows(1, 1, false)], rows(1, 1, true))).toHaveLength(2);
});

const columnG = { lines: "columns", at: 6, count: 1, inserted: true } as const;

it.each([
  ["=G3", "Board", "=H3"],
  ["SUM($C$4:$G$4)", "Board", "SUM($C$4:$H$4)"],
  ["=SUM(D3:F3)", "Board", "=SUM(D3:F3)"],
  ["=G3+Board!G3+Data!G3", "Data", "=G3+Board!H3+Data!G3"],
  ["Board!$A:$B,Board!$1:$2", null, "Board!$A:$B,Board!$1:$2"],
  ['=SUM(Board!F:H)&"Board!G3"', "Data", '=SUM(Board!F:I)&"Board!G3"'],
])("%s on %s becomes %s behind a column put in at G of Board", (formula, own, moved) => {
  expect(movedFormula(formula, own, { sheet: "Board", move: columnG })).toBe(moved);
});

it("says #REF! of what points at columns that went, and shrinks ranges around them", () => {
  const move = { ...columnG, inserted: false };
  const after = (formula: string) => movedFormula(formula, "It's", { sheet: "It's", move });
  expect(after("=G3+H3+SUM(E3:G3)")).toBe("=#REF!+G3+SUM(E3:F3)");
  expect(movedFormula("='It''s'!H3", "Data", { sheet: "It's", move })).toBe("='It''s'!G3");
});
