import { expect, it } from "vitest";
import { BOARD, knownOf } from "../../../tests/support/known";
import { heldIn } from "./heldIn";

const held = heldIn(knownOf(BOARD));
const place = (row: number, column: number, sheetId = "{1}") => ({
  sheetId,
  sheet: "Scorecard",
  row,
  column,
});

it("holds what the cells of known measures hold, and knows nothing of others", () => {
  expect(held.content(place(1, 6))).toBe(0.92);
  expect(held.content(place(1, 7))).toBe("46/50");
  expect(held.content(place(3, 6))).toBe("");
  expect(held.fill(place(1, 6))).toBeNull();
  // A heading, a line below the measures, another sheet.
  for (const other of [place(0, 6), place(9, 6), place(1, 6, "{2}")]) {
    expect([held.content(other), held.fill(other)]).toEqual([undefined, undefined]);
  }
});
