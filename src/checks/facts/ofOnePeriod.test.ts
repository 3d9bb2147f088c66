import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { areOfOnePeriod } from "./ofOnePeriod";

it("knows values of one month, and of none", () => {
  const { judged } = lookAtRows([
    ["Ref", "Measure", "Target", "Feb-24", "Mar-24"],
    ["6.3", "% of visits in time", "90%", "87%", "88%"],
    ["6.4", "% of reviews in time", "90%", "92%", "93%"],
  ]);
  const [february, march] = judged("6.3").measure.actuals;
  const other = judged("6.4").measure.actuals[0];
  if (!february || !march || !other) throw new Error("Two months are there.");
  const undated = { ...other, period: null };
  expect(areOfOnePeriod(february, other)).toBe(true);
  expect(areOfOnePeriod(march, other)).toBe(false);
  expect([areOfOnePeriod(february, undated), areOfOnePeriod(undated, february)]).toEqual([false, false]);
  expect(areOfOnePeriod(undated, undated)).toBe(false);
});
