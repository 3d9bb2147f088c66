import { expect, it } from "vitest";
import type { Appearance } from "../model/grid";
import { fillAt, isRuled, seenFill } from "./fillAt";

const [RED, GREEN, BLUE] = ["#FF0000", "#00B050", "#0070C0"];
const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  ...{ row, column, rowCount, columnCount },
});
/** Two rows from C5 on: three cells of its own fills, formats over the middle of the first row and over the second. */
const SECOND: Appearance = {
  ...{ sheetId: "{2}", row: 4, column: 2 },
  fills: [
    [RED, RED, RED],
    [null, RED, null],
  ],
  shown: [
    [BLUE, GREEN, BLUE],
    [GREEN, null, BLUE],
  ],
  // The last lies within the one before it, and the first reaches beyond what was looked at.
  ruled: [area(0, 3, 5, 1), area(5, 2, 2, 3), area(5, 4, 1, 1)],
  drawn: [
    { row: 4, column: 4, sign: { kind: "status", status: "green" } },
    { row: 4, column: 2, sign: { kind: "movement", movement: "up" } },
  ],
};
const LOOK: Appearance = { sheetId: "{1}", row: 0, column: 0, fills: [[BLUE]], ruled: [], pages: [SECOND] };
const at = (row: number, column: number, sheetId = "{2}") => ({ sheetId, sheet: "", row, column });
const asked = <Answer>(ask: (look: Appearance, place: ReturnType<typeof at>) => Answer): Answer[] =>
  [4, 5].flatMap((row) => [2, 3, 4].map((column) => ask(LOOK, at(row, column))));

it("sees what a conditional format shows where one lies, else the cell's own fill", () => {
  expect(asked(fillAt)).toEqual([RED, RED, RED, null, RED, null]);
  expect(asked(seenFill)).toEqual([RED, GREEN, BLUE, GREEN, null, BLUE]);
  expect([
    seenFill(LOOK, at(0, 0, "{1}")),
    seenFill(LOOK, at(9, 9)),
    seenFill(LOOK, at(0, 0, "{3}")),
  ]).toEqual([BLUE, null, null]);
});

it("knows a cell for ruled under a format, under a shape that tells a status, and where it was not looked at", () => {
  expect(asked(isRuled)).toEqual([false, true, true, true, true, true]);
  expect([isRuled(LOOK, at(0, 3)), isRuled(LOOK, at(0, 2)), isRuled(LOOK, at(0, 0, "{3}"))]).toEqual([
    true,
    false,
    true,
  ]);
});
