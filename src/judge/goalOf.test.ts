import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

const judged = (name: string, target: string, actual: string) =>
  lookAtRows([
    ["Ref", "Measure", "Target", "May-24", "Jun-24"],
    ["1", name, target, actual, actual],
    ["2", "% of visits in time", "90%", "91%", "92%"],
  ]).judged("1").status;

it.each([
  ["% of reviews in time", "90-95%", "91%", "green"],
  ["% of reviews in time", "90-95%", "89%", "red"],
  ["% of reviews in time", "between 90 and 95", "96%", "green"],
  ["Re-referrals", "20 to 25", "25", "green"],
  ["Re-referrals", "20 to 25", "26", "red"],
  // Of a share nobody can say how it lies to so many.
  ["% of reviews in time", "between 5 and 10 days", "91%", "grey"],
  // Nothing says which end is the better one.
  ["Ponies", "20 to 25", "22", "grey"],
])("%s with a target of %s: %s is %s", (name, target, actual, status) => {
  expect(judged(name, target, actual).value).toBe(status);
});

it("says the target as it is written", () => {
  expect(judged("% of reviews in time", "90-95%", "89%").reason).toBe(
    "Red: 89% is below the target of 90-95% (higher is better).",
  );
});
