import { expect, it } from "vitest";
import { isOtherTable } from "./otherTables";

it.each([
  [["Risk", "Likelihood", "Impact", "Mitigation", "Owner"], true],
  [["Service", "Budget", "Forecast", "Variance"], true],
  // One of their words alone is also a scorecard's.
  [["Risk", "Target", "Actual"], false],
  [["Impact", "Target"], false],
  [["Measure", "Target", "Apr-24"], false],
])("%s: %s", (headings, isOther) => {
  expect(isOtherTable(headings)).toBe(isOther);
});
