import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

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

it("asks no arrow of what has no good way where no such row has one, also where it stays as it was", () => {
  const rows = (arrow: string) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "DoT"],
      ["1.0", "Number of contacts", "", "1640", "1628", arrow],
      ["1.1", "Number of assessments", "", "335", "335", ""],
      ...[0, 1, 2].map((at) => [`6.${at}`, `% of visits ${at} up to date`, "90%", "79%", "81%", "↑"]),
    ]).findings.flatMap(({ check, message }) => (check === "direction-missing" ? [message] : []));
  expect(rows("")).toEqual([]);
  expect(rows("↓")).toEqual(["1.1 has no arrow. 335 to 335 is unchanged."]);
});
