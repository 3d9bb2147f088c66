import fc from "fast-check";
import { expect, it } from "vitest";
import { runChecks } from "../../src/checks/run/runChecks";
import { ALONE } from "../../src/checks/run/subject";
import { judge } from "../../src/judge/judge";
import type { Grid } from "../../src/model/grid";
import { NO_SETTINGS } from "../../src/model/settings";
import { recognise } from "../../src/recognise/recognise";
import { prepareUpdate } from "../../src/update/prepareUpdate";
import { gridOf } from "../support/gridOf";

const LONGEST_TEXT = 32_767;
/** What stands in strangers' workbooks, headings among it, so that tables are often nearly scorecards. */
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "Reference",
      "Measure",
      "Indicator",
      "Target",
      "Tolerance",
      "Baseline",
      "Apr-24",
      "May-24",
      "Q1 2024/25",
      "2023/24",
      "Qtr 3",
      "RAG",
      "DoT",
      "Polarity",
      "Numerator",
      "Denominator",
      "Number",
      "Actual",
      "YTD",
      "England",
      "Comments",
      "Unit",
      "Change",
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "1.1",
      "7.10",
      "% visits in time",
      "17-18 years old",
      "of which",
      "(continued)",
      "90%",
      "0.96%",
      "1,626",
      "-3",
      "100/387 = 0.26",
      "1/0",
      "((387*12)/146874)*10000",
      "BIB",
      "SIB",
      "Green",
      "↑",
      "▼",
      "TBC",
      "NA",
      "c",
      "###",
      "#DIV/0!",
      "#NAME?",
      "22% (March 24)",
      "# Referrals 371 (+16) ▲",
      "≥ 90%",
      "31/06/2024",
      "=1+1",
      "'",
      "((((((((",
      "x".repeat(300),
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 12 });

function walk(grid: Grid): void {
  for (const scorecard of recognise([grid])) {
    const judgements = judge(scorecard, scorecard.latest);
    const appearance = { sheetId: grid.sheetId, row: grid.row, column: grid.column, fills: [], ruled: [] };
    const settings = { ...NO_SETTINGS, letters: true };
    const changes = prepareUpdate(judgements, appearance, {
      period: scorecard.latest,
      everyPeriod: true,
      settings,
    });
    // A change never replaces a formula, and a value is only ever filled into a blank cell.
    for (const change of changes) if (change.group === "values") expect(change.before).toBe("");
    runChecks({ ...ALONE, scorecard, judgements, appearance });
  }
}

it("reads anything without an exception, and fills blank cells only", () => {
  fc.assert(
    fc.property(table, (rows) => walk(gridOf(rows, { at: [3, 2] }))),
    { numRuns: 500, seed: 20240607 },
  );
});

it("reads a cell of the longest text, and a row of them", () => {
  const long = "(".repeat(LONGEST_TEXT);
  const rows = [
    ["Measure", "Target", "Apr-24", "Number"],
    ["% visits", "90%", "80%", long],
    [long, long, long, long],
  ];
  expect(() => walk(gridOf(rows))).not.toThrow();
});
