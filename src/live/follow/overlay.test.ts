import { expect, it } from "vitest";
import type { CellRead } from "../../excel/apply/follow";
import type { Change } from "../../model/change";
import type { Place } from "../../model/place";
import { overlay } from "./overlay";

const CELL: CellRead = { content: "", text: "", formula: "=A1", format: "0%", fill: null };
const place = (row: number): Place => ({ sheetId: "{1}", sheet: "Scorecard", row, column: 4 });
const ONE = {
  ...{ id: "a", group: "values", place: place(1), measure: "1.1", measureKey: "1.1|visits", reason: "" },
  ...{ hers: false, beforeShown: "", afterShown: "88%" },
};
const value = { ...ONE, kind: "value", before: "", after: 0.88, format: null } as Change;
const fill = { ...ONE, kind: "fill", before: null, after: "#C6EFCE", group: "statuses" } as Change;
const format = { ...ONE, kind: "format", before: "0%", after: '0%" G"', afterShown: "88% G" } as Change;
const cells = (changes: readonly Change[]) =>
  overlay(({ sheetId }) => (sheetId === "{1}" ? CELL : null), changes);

it("shows a cell with what a change writes, and every other as it was read", () => {
  const at = cells([value]);
  expect(at(place(1))).toEqual({ ...CELL, content: 0.88, text: "88%", formula: null });
  expect(at(place(2))).toBe(CELL);
  expect(at({ ...place(1), sheetId: "{2}" })).toBeNull();
});

it("lays the changes of one cell over each other, in their order", () => {
  expect(cells([value, fill, format])(place(1))).toEqual({
    ...{ content: 0.88, formula: null, text: "88% G", format: '0%" G"', fill: "#C6EFCE" },
  });
  expect(cells([{ ...value, format: "0.0%" } as Change])(place(1))?.format).toBe("0.0%");
});

it("writes nothing onto a sheet that has gone", () => {
  const gone = { ...value, place: { ...place(1), sheetId: "{2}" } } as Change;
  expect(cells([gone])(gone.place)).toBeNull();
});
