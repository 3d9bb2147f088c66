import { expect, it } from "vitest";
import type { CellContent } from "../../core/figures/cellValue";
import type { Place } from "../../model/place";
import type { InsertStep, RowsStep, Step } from "../changes/step";
import { beforeOf } from "./before";
import type { LastApply } from "./journal";
import { withUndone, type CellsHeld } from "./undone";

const place = (row: number, column: number): Place => ({ sheetId: "{1}", sheet: "Board", row, column });
const value = (row: number, before: CellContent, after: CellContent): Step => ({
  kind: "value",
  place: place(row, 6),
  before: { content: before, format: null },
  after: { content: after, format: null },
});
const fill = (row: number, before: string | null, after: string): Step => ({
  ...{ kind: "fill", place: place(row, 6), before, after },
});
/** December's column, headed in row 3, which stands at G. */
const LINES: InsertStep = {
  kind: "insert",
  place: place(3, 5),
  before: null,
  after: {
    ...{ lines: "columns", runs: [{ at: 6, count: 1 }], sizes: [null], validations: [], extent: 9 },
    cells: [
      { row: 3, column: 6, content: 45_627, formula: null, format: null, clearFill: false },
      { row: 4, column: 6, content: "", formula: null, format: null, clearFill: true },
    ],
    bands: { before: [], apart: [], after: [] },
  },
};
const ROWS: RowsStep = {
  kind: "rows",
  place: place(4, 7),
  before: null,
  after: { target: "KPI history", make: true, row: 0, rows: [["Kept on"], ["2024-10-07"]] },
};
const apply = (steps: readonly Step[], earlier: LastApply | null = null): LastApply => ({
  ...{ apply: "000001", when: "2024-10-07T09:00:00.000Z", cells: steps.length, steps },
  earlier: () => earlier,
});

/** Cells by sheet, row and column; a sheet that is not named is not there, and what is not named in it was not read. */
const held = (
  cells: Readonly<Record<string, CellContent>>,
  fills: Record<string, string> = {},
): CellsHeld => ({
  content: ({ sheet, row, column }) =>
    Object.keys(cells).some((key) => key.startsWith(sheet)) ? cells[`${sheet} ${row},${column}`] : null,
  fill: ({ row, column }) => fills[`${row},${column}`],
});
const isUndone = (steps: readonly Step[], now: CellsHeld) => withUndone(apply(steps), now)?.undone === true;

it("is undone where every value stands as before, and what was read of the fills, too", () => {
  const steps = [value(4, "", 0.24), fill(4, null, "#ff0000"), value(5, 3, 4)];
  expect(isUndone(steps, held({ "Board 4,6": "", "Board 5,6": 3 }))).toBe(true);
  expect(isUndone(steps, held({ "Board 4,6": "", "Board 5,6": 4 }))).toBe(false);
  expect(isUndone(steps, held({ "Board 4,6": "", "Board 5,6": 3 }, { "4,6": "#FF0000" }))).toBe(false);
  // What was not read may hold anything.
  expect(isUndone(steps, held({ "Board 4,6": "" }))).toBe(false);
  // A fill alone may have been set back by hand.
  expect(isUndone([fill(4, null, "#ff0000")], held({}))).toBe(false);
});

it("with lines is undone where their heading is gone, whatever stands where their cells were", () => {
  const steps = [LINES, value(9, "89/371", ""), ROWS];
  expect(isUndone(steps, held({ "Board 3,6": "DoT", "Board 9,6": "" }))).toBe(true);
  expect(isUndone(steps, held({ "Board 3,6": 45_627, "Board 9,6": "" }))).toBe(false);
  expect(isUndone(steps, held({}))).toBe(true);
});

it("with rows is undone where the sheet is gone or blank again", () => {
  expect(isUndone([ROWS], held({ "Board 0,0": "" }))).toBe(true);
  expect(isUndone([ROWS], held({ "KPI history 0,0": "" }))).toBe(true);
  expect(isUndone([ROWS], held({ "KPI history 0,0": "Kept on" }))).toBe(false);
});

it("cannot tell of pages, nor of a line in which nothing was written", () => {
  const page = { ...ROWS, kind: "page" } as unknown as Step;
  expect(beforeOf([value(4, "", 1), page])).toBeNull();
  const blank = { ...LINES, after: { ...LINES.after!, cells: LINES.after!.cells.slice(1) } };
  expect(beforeOf([blank])).toBeNull();
  expect(isUndone([value(4, "", 1), page], held({ "Board 4,6": "" }))).toBe(false);
});

it("hands back the apply before an undone one, and how many cells it changed; none where all is undone", () => {
  const earlier: LastApply = {
    ...apply([value(8, "", 1), value(9, "", 2)]),
    apply: "000001",
    when: "2024-10-06T09:00:00.000Z",
  };
  const now = held({ "Board 4,6": "", "Board 8,6": 1, "Board 9,6": 2 });
  expect(withUndone(apply([value(4, "", 0.24)], earlier), now)).toEqual({
    apply: "000001",
    when: "2024-10-06T09:00:00.000Z",
    cells: 2,
    undone: true,
  });
  expect(withUndone(apply([value(4, "", 0.24)]), now)).toMatchObject({ cells: 0, undone: true });
  expect(withUndone(null, now)).toBeNull();
});
