import { expect, it } from "vitest";
import type { RowsStep } from "../changes/step";
import { cellCount } from "./cellCount";

const place = (row: number) => ({ sheetId: "{1}", sheet: "Board", row, column: 6 });

it("counts a cell once, whatever is written into it", () => {
  expect(cellCount([{ place: place(1) }, { place: place(1) }, { place: place(2) }])).toBe(2);
});

it("counts of rows the cells that hold something, on the way in and out", () => {
  const rows = [["Kept on", "Why"], ["2024-10-07", ""], [0]];
  const added: RowsStep["after"] = { target: "KPI history", make: true, row: 0, rows };
  const step = { kind: "rows" as const, place: place(1) };
  expect(cellCount([{ ...step, before: null, after: added }, { place: place(1) }])).toBe(5);
  expect(cellCount([{ ...step, before: added, after: null }])).toBe(4);
});
