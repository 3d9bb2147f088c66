import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

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
    },
  ]);
  expect(look(["80%", "90%"], ["85%", "90%"])).toEqual([]);
});

it("notes it once where the whole scorecard is meant so", () => {
  expect(look(["90%", "90%"], ["95%", "95%"], ["85%", "85%"])).toMatchObject([
    { severity: "note", reference: null },
  ]);
});
