import { expect, it } from "vitest";
import { roleOfRow } from "./rowRole";

it.each([
  ["Target", "target"],
  ["Annual target 2024/25", "target"],
  ["Local target 24", "target"],
  ["  Target:", "target"],
  ["Tolerance", "tolerance"],
  ["Baseline", "baseline"],
  ["England", "benchmark"],
  ["Numerator", "numerator"],
  ["RAG", "status"],
  ["Upper limit", "ignored"],
  ["Actual", "actual"],
  ["Last quarter", "ignored"],
  // Names of measures, also where they begin like a mark.
  ["Target group reached", null],
  ["% of visits in time", null],
  // A column's heading that no row of a measure is called.
  ["Measure", null],
  ["", null],
  ["2024/25", null],
])("%s: %s", (name, role) => {
  expect(roleOfRow(name)).toBe(role);
});
