import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

const messages = (...arrows: string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "DoT"],
    ...arrows.map((arrow, at) => [`6.${at}`, `% of visits ${at} up to date`, "90%", "79%", "81%", arrow]),
  ]).findings.flatMap(({ check, message }) => (check === "direction-missing" ? [message] : []));

it("finds the row without an arrow", () => {
  expect(messages("↑", "↑", "", "↑")).toEqual([
    "6.2 has no arrow. 79% to 81% is better, since higher is better.",
  ]);
});

it("says nothing of a column that is not filled in yet, nor where all have theirs", () => {
  expect(messages("↑", "", "", "")).toEqual([]);
  expect(messages("↑", "↑", "↑", "↑")).toEqual([]);
});
