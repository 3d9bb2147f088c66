import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { leftAlone } from "./leftAlone";

const { judgements } = lookAtRows([
  ["Reference", "Measure", "Target", "Mar-24", "Jun-24"],
  ["1.1", "% visits in time", "90%", "88%", "91%"],
  ["1.2", "% in touch", "90%", "88%", "80%"],
]);
const ruled = (rowCount: number) => ({
  sheetId: "{1}",
  row: 0,
  column: 0,
  fills: [],
  ruled: [{ row: 1, column: 4, rowCount, columnCount: 1 }],
});

it("counts the statuses that a rule of the sheet shows", () => {
  expect(leftAlone(judgements, ruled(2))).toEqual([
    "2 statuses are coloured by conditional formats of this sheet, so their fills are left to those rules.",
  ]);
  expect(leftAlone(judgements, ruled(1))).toEqual([
    "1 status is coloured by a conditional format of this sheet, so its fill is left to that rule.",
  ]);
});

it("says nothing where there are no rules", () => {
  expect(leftAlone(judgements, { ...ruled(0), ruled: [] })).toEqual([]);
});
