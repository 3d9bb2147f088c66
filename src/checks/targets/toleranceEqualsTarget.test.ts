import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { ALONE } from "../run/subject";
import { toleranceEqualsTarget } from "./toleranceEqualsTarget";

const look = (...pairs: [string, string][]) =>
  lookAtRows([
    ["Reference", "Measure", "Tolerance", "Target", "Mar-24", "Jun-24"],
    ...pairs.map(([tolerance, target], at) => [
      `6.${at + 1}`,
      `% of visits ${at} in time`,
      tolerance,
      target,
      "52%",
      "54%",
    ]),
  ]).findings.filter(({ check }) => check === "tolerance-equals-target");

it("finds a row without room for amber", () => {
  expect(look(["90%", "90%"], ["85%", "90%"], ["85%", "95%"])).toMatchObject([
    {
      severity: "warning",
      message: "Target and tolerance of 6.1 are both 90%, so it can be green or red, never amber.",
      cells: [
        { row: 1, column: 2, is: "fault" },
        { row: 1, column: 3, is: "comparedWith" },
      ],
    },
  ]);
  expect(look(["80%", "90%"], ["85%", "90%"])).toEqual([]);
});

it("notes it once where the whole scorecard is meant so", () => {
  expect(look(["90%", "90%"], ["95%", "95%"], ["85%", "85%"])).toMatchObject([
    {
      severity: "note",
      reference: null,
      message: "Target and tolerance are the same in 6.1, 6.2 and 6.3, so nothing there can be amber.",
      cells: [1, 2, 3].map((row) => ({ row, column: 2, is: "fault" })),
    },
  ]);
});

it("names each row where half of them are so, and one note where more are", () => {
  const severities = (...pairs: [string, string][]) => look(...pairs).map(({ severity }) => severity);
  expect(severities(["90%", "90%"], ["95%", "95%"], ["85%", "90%"], ["80%", "90%"])).toEqual([
    "warning",
    "warning",
  ]);
  expect(severities(["90%", "90%"], ["95%", "95%"], ["85%", "90%"])).toEqual(["note"]);
});

it("does not ask of a row that lacks one of the two, or both", () => {
  expect(look(["", ""], ["", "90%"], ["85%", ""], ["85%", "90%"])).toEqual([]);
  const { scorecard, judgements } = lookAtRows([
    ["Reference", "Measure", "Tolerance", "Target", "Mar-24", "Jun-24"],
    ["6.1", "% of visits in time", "80%", "90%", "88%", "89%"],
    ["6.2", "% of plans in time", "", "90%", "88%", "89%"],
  ]);
  expect(toleranceEqualsTarget.askAll({ ...ALONE, scorecard, judgements })).toEqual([{ answer: "fine" }]);
});
