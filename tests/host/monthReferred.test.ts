import { expect, test } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { refersInto, type Going } from "../../src/excel/apply/referring";
import { revertLast } from "../../src/excel/apply/revert";
import { prepareMonth } from "../../src/workflow/month/prepareMonth";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { NOW } from "../attack/workflows";
import { monthlySheets } from "../attack/books";
import { at, cellAt, userSets } from "./cells";
import { bookOf } from "./support/bookOf";
import { contentsOf } from "../attack/contentsOf";
import { withBook } from "./support/withBook";

const text = (value: string | number | null) => (typeof value === "string" ? { value } : value);
const BOARD = bookOf({
  Board: [
    ["Ref", "Measure", "Target", "Jan-25", "Feb-25", "DoT", "Comment"],
    ["1", "Number of referrals", 400, 371, 380, "↑", "x"],
    ["2", "Number of visits", 90, 80, 85, "↑", null],
    ["3", "Number of plans", 50, 40, 45, "↑", null],
  ].map((row) => row.map(text)),
  Notes: [["Notes"]],
});

async function addMonth(): Promise<void> {
  const { cards } = await readWorkbook();
  const [card] = cards;
  if (card === undefined) throw new Error("No scorecard was read.");
  const { changes } = await prepareMonth(card, NOW);
  expect((await applyChanges(changes, NOW)).trouble).toBeNull();
}

test.each([
  ["Notes", "A2", "=Board!F2"],
  ["Notes", "A2", "=SUM(Board!$F$2:$F$4)/3"],
  ["Notes", "B9", "=board!F:F"],
  ["Board", "K2", "=F3*2"],
])("a month stays while %s!%s says %s, and goes once it says something else", (sheet, cell, formula) =>
  withBook(BOARD, async (open) => {
    const before = await contentsOf(open);
    await addMonth();
    const place = at(open, sheet, cell);
    await userSets(open, place, { formula });
    const stays = await revertLast();
    expect(stays.skipped).toEqual([{ place, reason: "refers" }]);
    expect(cellAt(open, place).formula).toBe(formula);
    expect(cellAt(open, at(open, "Board", "F1")).content).toBe("Mar-25");
    await userSets(open, place, { value: "" });
    expect((await revertLast()).skipped).toEqual([]);
    expect(await contentsOf(open)).toEqual(before);
  }),
);

test("a sum over the months beside it does not hold the new one", () =>
  withBook(BOARD, async (open) => {
    await addMonth();
    const place = at(open, "Notes", "A2");
    await userSets(open, place, { formula: "=SUM(Board!D2:F2)" });
    expect((await revertLast()).skipped).toEqual([]);
    expect(cellAt(open, place).formula).toBe("=SUM(Board!D2:E2)");
    expect(cellAt(open, at(open, "Board", "F1")).content).toBe("DoT");
  }));

test.each(["Board", "Renamed"])(
  "a month stays where the analyst put something into it below the scorecard: %s",
  (name) =>
    withBook(BOARD, async (open) => {
      await addMonth();
      open.engine.renameSheet(at(open, "Board", "A1").sheetId, name);
      const place = at(open, name, "F30");
      await userSets(open, place, { value: "late" });
      expect((await revertLast()).skipped).toEqual([{ place, reason: "changed" }]);
      expect(cellAt(open, place).content).toBe("late");
      expect(cellAt(open, at(open, name, "F1")).content).toBe("Mar-25");
    }),
);

test("a month's sheet stays while a formula speaks of it", () =>
  withBook(monthlySheets(), async (open) => {
    const names = open.engine.sheets().map(({ name }) => name);
    await addMonth();
    const made = open.engine.sheets().find(({ name }) => !names.includes(name))?.name ?? "";
    const place = at(open, names[0] ?? "", "Z40");
    await userSets(open, place, { formula: `='${made}'!B2` });
    expect((await revertLast()).skipped).toEqual([{ place, reason: "refers" }]);
    expect(open.engine.sheets().map(({ name }) => name)).toContain(made);
    await userSets(open, place, { value: "" });
    await revertLast();
    expect(open.engine.sheets().map(({ name }) => name)).toEqual(names);
  }));

const COLUMN: Going = { sheet: "Board", lines: "columns", numbers: new Set([5]), extent: 9 };
const ROWS: Going = { sheet: "Board", lines: "rows", numbers: new Set([5, 6]), extent: 9 };

test.each([
  ["=F2", COLUMN, true],
  ["=$F$2:$F$9", COLUMN, true],
  ["=E2:F2", COLUMN, false],
  ["=F:F", COLUMN, true],
  ["=2:2", COLUMN, false],
  ['="F2"&G2', COLUMN, false],
  ["=Other!F2", COLUMN, false],
  ["='Board'!F2", COLUMN, true],
  ["=A6", ROWS, true],
  ["=A6:C7", ROWS, true],
  ["=A6:C8", ROWS, false],
  ["=6:7", ROWS, true],
  ["=LOG10(A1)+F_2", COLUMN, false],
])("%s", (formula, going, refers) => {
  expect(refersInto(formula, "Board", [going])).toBe(refers);
});
