import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const BOARD = [
  ["Ref", "Measure", "Target", "Dec-24", "Jan-25", ""],
  ["", "", "", "Actual", "Actual", "Actual"],
  ["1.4", "% of contacts that become referrals", "30%", "27%", "25%", "25%"],
  ["1.7", "% of referrals which are repeat referrals", "20%", "18%", "26%", "26%"],
  ["3.1", "% of enquiries that progress to conference", "30%", "15%", "33%", "32%"],
];
const FORMULAS = { F3: "=407/1626", F4: "=100/387", F5: "=58/179" };
const cells = Object.fromEntries(Object.entries(FORMULAS).map(([cell, formula]) => [cell, { formula }]));

it("takes formulas of figures under the month's second heading for its workings", () => {
  const { scorecard, findings } = lookAtRows(BOARD, { cells });
  expect(scorecard.lines.map(({ role }) => role).slice(3)).toEqual(["actual", "actual", "working"]);
  expect(scorecard.measures.map(({ working }) => working?.content)).toEqual(Object.values(FORMULAS));
  // 58 of 179 is 32.4%.
  const wrong = findings.filter(({ check }) => check === "working-disagrees");
  expect(wrong.map(({ reference }) => reference)).toEqual(["3.1"]);
});

it("takes them in a month's only column for its values", () => {
  const { scorecard } = lookAtRows(
    BOARD.map((row) => row.slice(0, 5)),
    { cells: { E3: { formula: "=407/1626" }, E4: { formula: "=100/387" }, E5: { formula: "=58/179" } } },
  );
  expect(scorecard.lines.map(({ role }) => role).slice(3)).toEqual(["actual", "actual"]);
});
