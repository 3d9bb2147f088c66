import { expect, it } from "vitest";
import { BOARD, idOf, knownOf } from "../../../tests/support/known";
import { lastSeen } from "../remembered/lastSeen";
import { filledActual, stronger, touchedBy } from "./touched";

const KNOWN = knownOf(BOARD);
/** The columns of the board. */
const [NAME, TARGET, MARCH, JUNE, WORKING, STATUS] = [1, 3, 5, 6, 7, 8];
const touch = (row: number, column = 0, rowCount = 1, columnCount = 1) =>
  touchedBy(KNOWN, [{ sheetId: "{1}", row, column, rowCount, columnCount }]);
const named = (
  row: number,
  column?: number,
  rowCount?: number,
  columnCount?: number,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...touch(row, column, rowCount, columnCount).measures].map(([id, how]) => [
      lastSeen(KNOWN, id)?.measure.reference ?? "",
      how,
    ]),
  );

it("a target, an earlier figure and a working are what the rest follows from", () => {
  for (const column of [TARGET, MARCH, WORKING]) expect(named(1, column)).toEqual({ "1.1": "input" });
});

it("the figure that a working fills is only filled; without a working it is typed", () => {
  expect(named(1, JUNE)).toEqual({ "1.1": "filled" });
  expect(named(2, JUNE)).toEqual({ "1.2": "input" });
});

it("a status is derived: nothing follows from it", () => {
  expect(named(1, STATUS)).toEqual({ "1.1": "derived" });
});

it("an area touches every row, each by its strongest cell", () => {
  expect(named(1, JUNE, 2, 3)).toEqual({ "1.1": "input", "1.2": "input" });
});

it("names, headings and rows below are layout, figures are not", () => {
  expect(touch(1, NAME).layout).toBe(true);
  expect(touch(0, MARCH).layout).toBe(true);
  expect(touch(4, MARCH).layout).toBe(true);
  expect(touch(1, MARCH).layout).toBe(false);
});

it("another sheet concerns nobody", () => {
  const elsewhere = touchedBy(KNOWN, [{ sheetId: "{9}", row: 1, column: 3, rowCount: 1, columnCount: 1 }]);
  expect(elsewhere.measures.size).toBe(0);
  expect(elsewhere.layout).toBe(false);
});

it("the stronger of two touches stays", () => {
  expect(stronger("input", "derived")).toBe("input");
  expect(stronger("derived", "filled")).toBe("filled");
  expect(stronger(undefined, "derived")).toBe("derived");
});

it("a working fills the figure of its period; what has none fills none", () => {
  expect(filledActual(lastSeen(KNOWN, idOf(KNOWN, "1.1"))!.measure)?.place.column).toBe(JUNE);
  expect(filledActual(lastSeen(KNOWN, idOf(KNOWN, "1.2"))!.measure)).toBeNull();
});
