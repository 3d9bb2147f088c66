import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { NO_SETTINGS, type Kept } from "../model/settings";
import { keptToday } from "./keptToday";

const keep = (measureKey: string): Kept => ({
  measureKey,
  group: "statuses",
  period: "2024-06",
  reason: "agreed",
});
const { scorecard } = lookAtRows([
  ["Ref", "Measure", "Target", "May-24", "Jun-24"],
  ["1.1", "% of checks in time", "90%", "85%", "91%"],
  ["1.2", "% of visits in time", "90%", "85%", "91%"],
]);

it("keeps what the analyst keeps of a measure that has another reference now, and gives it to no other", () => {
  const kept = [keep("1.1|% of visits in time"), keep("9.9|of another sheet")];
  expect(keptToday({ ...NO_SETTINGS, kept }, scorecard).kept).toEqual([
    keep("1.2|% of visits in time"),
    keep("9.9|of another sheet"),
  ]);
  expect(keptToday(NO_SETTINGS, scorecard)).toBe(NO_SETTINGS);
});
