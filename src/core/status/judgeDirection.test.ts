import { expect, test } from "vitest";
import { directionReason } from "./directionReason";
import { judgeDirection } from "./judgeDirection";

const shown = { previous: "77%", current: "80%" };
const higher = { current: 0.8, previous: 0.77, polarity: "higher" } as const;

test("a step the good way is better, whatever its sign", () => {
  expect(judgeDirection(higher)).toEqual({ value: "improving", rule: "better" });
  expect(judgeDirection({ ...higher, polarity: "lower" })).toEqual({ value: "worsening", rule: "worse" });
  expect(judgeDirection({ current: 0.77, previous: 0.8, polarity: "lower" })).toEqual({
    value: "improving",
    rule: "better",
  });
  expect(directionReason(judgeDirection(higher), "higher", shown)).toBe(
    "77% to 80% is better, since higher is better.",
  );
  expect(directionReason({ value: "worsening", rule: "worse" }, "lower", shown)).toBe(
    "77% to 80% is worse, since lower is better.",
  );
});

test("an unchanged value needs no polarity", () => {
  const judged = judgeDirection({ current: 59, previous: 59, polarity: "unknown" });
  expect(judged).toEqual({ value: "unchanged", rule: "unchanged" });
  expect(directionReason(judged, "unknown", { previous: "59", current: "59" })).toBe(
    "59 to 59 is unchanged.",
  );
});

test("a changed one does", () => {
  const judged = judgeDirection({ ...higher, polarity: "unknown" });
  expect(judged).toEqual({ value: "unknown", rule: "no-polarity" });
  expect(directionReason(judged, "unknown", shown)).toBe("Cannot tell: nothing says which way is good.");
});

test("where neither way is good, a changed value is no direction", () => {
  const judged = judgeDirection({ ...higher, polarity: "none" });
  expect(judged).toEqual({ value: "unknown", rule: "polarity-none" });
});

test("a step of exactly the threshold is unchanged: 80% less 77% is 3 points", () => {
  expect(judgeDirection({ ...higher, threshold: 0.03 })).toEqual({
    value: "unchanged",
    rule: "within-threshold",
  });
  expect(judgeDirection({ ...higher, threshold: 0.029 }).value).toBe("improving");
  expect(
    directionReason({ value: "unchanged", rule: "within-threshold" }, "higher", {
      ...shown,
      threshold: "3 points",
    }),
  ).toBe("77% to 80% is within 3 points, so it counts as unchanged.");
});

test("where the plan is best, nearer is better", () => {
  const plan = { polarity: "plan", plan: 16 } as const;
  expect(judgeDirection({ current: 17, previous: 22, ...plan })).toEqual({
    value: "improving",
    rule: "nearer-plan",
  });
  expect(judgeDirection({ current: 12, previous: 17, ...plan })).toEqual({
    value: "worsening",
    rule: "further-from-plan",
  });
  expect(judgeDirection({ current: 15, previous: 17, ...plan })).toEqual({
    value: "unchanged",
    rule: "as-far-from-plan",
  });
  expect(judgeDirection({ current: 15, previous: 17, polarity: "plan" })).toEqual({
    value: "unknown",
    rule: "no-plan",
  });
});
