import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const PAGE = [
  ["2.2 % of assessments completed in 45 days", "", "", "", "", ""],
  ["", "", "", "", "", ""],
  ["Month", "Actual", "Target", "England", "RAG", "Comments"],
  ["Apr-24", "80%", "85%", "84%", "Red", "Two workers left"],
  ["May-24", "86%", "85%", "84%", "", ""],
  ["Jun-24", "", "85%", "", "", ""],
];

it("reads a page's status, comment and benchmark in the row of its latest value", () => {
  const { scorecard, changes } = lookAtRows(PAGE, { asText: [] });
  const [measure, ...others] = scorecard.measures;
  expect(others).toEqual([]);
  expect(measure).toMatchObject({
    reference: "2.2",
    name: "% of assessments completed in 45 days",
    status: { place: { row: 4, column: 4 }, value: { kind: "blank" } },
    narrative: { place: { row: 4, column: 5 } },
    benchmarks: [{ label: "England", place: { row: 4, column: 3 } }],
  });
  expect(scorecard.latest).toEqual({ kind: "month", year: 2024, month: 5 });
  // 86% is above the target of 85%.
  expect(changes.map((change) => [change.place.row, change.place.column, change.kind])).toContainEqual([
    4,
    4,
    "value",
  ]);
});

it("takes the first status below RAG for no heading", () => {
  const green = PAGE.map((row) => row.map((cell) => (cell === "Red" ? "Green" : cell)));
  expect(lookAtRows(green, { asText: [] }).scorecard.measures[0]?.status?.place).toMatchObject({
    row: 4,
    column: 4,
  });
});

it("refuses a page that nothing names", () => {
  const untitled = PAGE.slice(2);
  expect(() => lookAtRows(untitled, { asText: [] })).toThrow("No scorecard was recognised.");
});
