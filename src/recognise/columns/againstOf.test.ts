import { expect, it } from "vitest";
import { againstOf } from "./againstOf";

it.each([
  ["DoT vs same quarter last year", "yearBefore"],
  ["Direction of travel (year on year)", "yearBefore"],
  ["Annual direction of travel", "yearBefore"],
  ["Change on last year", "yearBefore"],
  ["Change on year", "yearBefore"],
  ["Change on the month", "previous"],
  ["DoT against previous quarter", "previous"],
  ["Short term trend", "previous"],
  ["DoT since baseline", "baseline"],
  ["Long term DoT", "unnamed"],
  ["3 year trend", "unnamed"],
  ["Long Trend", "unnamed"],
  ["Short Trend", "previous"],
  ["DoT compared with Q1 2023/24", { kind: "quarter", year: 2023, quarter: 2 }],
  ["Direction since Mar-24", { kind: "month", year: 2024, month: 3 }],
  ["DoT year", "yearBefore"],
  ["DoT month", "previous"],
  ["DoT (previous)", "previous"],
  ["DoT (last year)", "yearBefore"],
  ["DoT since start of year", "unnamed"],
  ["DoT from Q1", "unnamed"],
  ["DoT", undefined],
  ["DoT (to target)", undefined],
  ["DoT Jun-24", undefined],
])("%s", (heading, against) => {
  expect(againstOf(heading)).toEqual(against);
});

it("takes a month or quarter without its year for the last of the table before the latest", () => {
  const quarters = [1, 2, 3].map((quarter) => ({ kind: "quarter", year: 2024, quarter }) as const);
  const months = [9, 10].map((month) => ({ kind: "month", year: 2024, month }) as const);
  // April to June, the calendar's second, is the financial year's first.
  expect(againstOf("DoT from Q1", quarters)).toEqual(quarters[1]);
  expect(againstOf("Trend since September", months)).toEqual(months[0]);
  expect(againstOf("Trend since October", months)).toBe("unnamed");
});
