import { expect, it } from "vitest";
import { againstOf } from "./againstOf";

it.each([
  ["DoT vs same quarter last year", "yearBefore"],
  ["Direction of travel (year on year)", "yearBefore"],
  ["Annual direction of travel", "yearBefore"],
  ["Change on last year", "yearBefore"],
  ["DoT against previous quarter", "previous"],
  ["Short term trend", "previous"],
  ["DoT since baseline", "baseline"],
  ["Long term DoT", "unnamed"],
  ["3 year trend", "unnamed"],
  ["DoT compared with Q1 2023/24", { kind: "quarter", year: 2023, quarter: 2 }],
  ["Direction since Mar-24", { kind: "month", year: 2024, month: 3 }],
  ["DoT", undefined],
  ["DoT (to target)", undefined],
  ["DoT Jun-24", undefined],
])("%s", (heading, against) => {
  expect(againstOf(heading)).toEqual(against);
});
