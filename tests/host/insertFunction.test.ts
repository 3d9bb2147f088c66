import { expect, it } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { prepareInsert } from "../../src/workflow/share/prepareInsert";
import { at, cellAt } from "./cells";
import { bookOf } from "./support/bookOf";
import { withFunctions } from "./support/withFunctions";

const FORMULA = "=KPI.PERCENT(A1,B1)";
const BOOK = bookOf({ Board: [[1, 4, null, "mine", "=A1+B1"]] });

it("a formula goes into a blank cell, and out again", () =>
  withFunctions(BOOK, async (open) => {
    const place = at(open, "Board", "C1");
    const { changes, notes } = await prepareInsert(place, FORMULA);
    expect(notes).toEqual([]);
    expect(changes.map(({ hers }) => hers)).toEqual([false]);
    await applyChanges(changes);
    await open.engine.settle();
    expect(cellAt(open, place)).toMatchObject({ formula: FORMULA, content: 0.25 });
    await revertLast();
    expect(cellAt(open, place)).toMatchObject({ formula: null, content: "" });
  }));

it.each([
  ["D1", "mine", { formula: null, content: "mine" }],
  ["E1", "=A1+B1", { formula: "=A1+B1", content: 5 }],
])("what stands in %s is hers: named, left unticked, and given back", (address, held, before) =>
  withFunctions(BOOK, async (open) => {
    await open.engine.settle();
    const place = at(open, "Board", address);
    const { changes, notes } = await prepareInsert(place, FORMULA);
    expect(changes.map(({ hers }) => hers)).toEqual([true]);
    expect(notes[0]).toContain(`${address} already holds ${held}.`);
    await applyChanges(changes);
    await open.engine.settle();
    expect(cellAt(open, place)).toMatchObject({ formula: FORMULA });
    await revertLast();
    await open.engine.settle();
    expect(cellAt(open, place)).toMatchObject(before);
  }),
);
