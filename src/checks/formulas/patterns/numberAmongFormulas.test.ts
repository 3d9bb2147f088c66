import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";
import { lookAtFormulas, saidBy } from "../../../../tests/support/formulaTable";

it("finds a number typed over a formula", () => {
  expect(saidBy(lookAtFormulas({ H4: null }), "number-among-formulas")).toEqual([
    "H4 of 2.3 is the typed number 80%, while the months beside it are worked out.",
  ]);
});

it("says nothing of months typed before the formulas begin, nor of a row that is typed throughout", () => {
  expect(saidBy(lookAtFormulas({ D4: null }), "number-among-formulas")).toEqual([]);
  const typed = Object.fromEntries(["D4", "E4", "F4", "G4", "H4", "I4"].map((cell) => [cell, null]));
  expect(saidBy(lookAtFormulas(typed), "number-among-formulas")).toEqual([]);
});

it("takes a total below a column of formulas for a figure of its own", () => {
  const names = ["Visits", "Reviews", "Plans", "Checks", "Assessments", "Conferences"];
  const said = (last: string) => {
    const rows = [...names, last].map((name) => [
      `% of ${name} in time`.replace("% of Total in time", "Total"),
      "90%",
      "80%",
    ]);
    const cells = Object.fromEntries(
      names.map((_, at) => [`C${at + 2}`, { formula: `=Data!B${at + 2}/Data!C${at + 2}` }]),
    );
    return saidBy(
      lookAtRows([["Measure", "Target", "Jun-24"], ...rows], { cells, asText: [] }).findings,
      "number-among-formulas",
    );
  };
  expect(said("Episodes")).toHaveLength(1);
  expect(said("Total")).toEqual([]);
});

it("shows the formula that would stand there", () => {
  expect(lookAtFormulas({ H4: null }).filter(({ check }) => check === "number-among-formulas")).toMatchObject(
    [
      {
        cells: [{ row: 3, column: 7 }],
        why: "Like its neighbours, it would hold =Data!H14/Data!H15. A typed number stays when the data change.",
        published: 0.8,
        expected: "=Data!H14/Data!H15",
      },
    ],
  );
});
