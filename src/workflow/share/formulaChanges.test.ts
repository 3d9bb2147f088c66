import { expect, it } from "vitest";
import { gridOf } from "../../../tests/support/gridOf";
import { formulaChanges } from "./formulaChanges";
import { shownNote } from "./shownNote";

const place = { sheetId: "{1}", sheet: "Scorecard", row: 1, column: 2 };
const CHANGE = { place, before: "=KPI.rate10k(A2,B2,12)", after: "=A2/B2", shown: "316", reason: "Native." };
const GRID = gridOf([
  ["Measure", "Target", "Apr-24"],
  ["% of visits in time", "90%", "88%"],
]);

it("names a change by its function and what its cell shows", () => {
  const [one, ...others] = formulaChanges([CHANGE], [GRID]);
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    ...{ id: "share formula:{1}:1:2", kind: "formula", group: "formulas", hers: false, format: null },
    ...{ measure: "KPI.RATE10K, shows 316", reason: "Native.", before: CHANGE.before, after: "=A2/B2" },
    ...{ beforeShown: CHANGE.before, afterShown: "=A2/B2" },
  });
  const named = (change: object) => formulaChanges([{ ...CHANGE, ...change }], [GRID])[0]?.measure;
  expect(named({ before: "=A2/B2", after: "=KPI.STATUS(A2)", shown: "" })).toBe("KPI.STATUS, shows nothing");
  expect(named({ before: "=A2/B2", after: 316 })).toBe("Value, shows 316");
});

it("leaves what is only offered for the user to tick", () =>
  expect(formulaChanges([CHANGE], [GRID], true)[0]?.hers).toBe(true));

it("says whether every cell shows what it showed", () => {
  const edited = { ...GRID, text: GRID.text.map((row) => row.map((cell) => cell.replace("88%", "87%"))) };
  expect(shownNote([GRID], [GRID])).toBe("Every cell shows what it showed before.");
  expect(shownNote([GRID], [edited])).toMatch(/^Some cells were edited meanwhile\./);
});
