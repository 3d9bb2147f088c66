import { expect, test } from "vitest";
import { judgeStatus, type StatusInput } from "./judgeStatus";
import { statusReason } from "./statusReason";

/** The colour and the sentence, with every figure shown in percent. */
function judge(input: StatusInput): string {
  const percent = (number: number) => `${Math.round(number * 100)}%`;
  const judged = judgeStatus(input);
  const reason = statusReason(judged, input.polarity, {
    actual: percent(input.actual),
    target: input.target === null ? null : percent(input.target),
    tolerance: input.tolerance === null ? null : percent(input.tolerance),
  });
  expect(reason.toLowerCase().startsWith(`${judged.value}: `)).toBe(true);
  return reason;
}

test.each<[number, number | null, number | null, StatusInput["polarity"], string]>([
  [0.93, 0.9, null, "higher", "Green: 93% meets the target of 90% (higher is better)."],
  [0.9, 0.9, 0.85, "higher", "Green: 90% meets the target of 90% (higher is better)."],
  [0.89, 0.9, null, "higher", "Red: 89% is below the target of 90% (higher is better)."],
  [0.26, 0.19, null, "lower", "Red: 26% is above the target of 19% (lower is better)."],
  [0.19, 0.19, null, "lower", "Green: 19% meets the target of 19% (lower is better)."],
  [
    0.25,
    0.2,
    0.28,
    "lower",
    "Amber: 25% misses the target of 20% but is within the tolerance of 28% (lower is better).",
  ],
  [
    0.28,
    0.2,
    0.28,
    "lower",
    "Amber: 28% misses the target of 20% but is within the tolerance of 28% (lower is better).",
  ],
  [
    0.29,
    0.2,
    0.28,
    "lower",
    "Red: 29% is above the target of 20% and above the tolerance of 28% (lower is better).",
  ],
  [
    0.84,
    0.95,
    0.85,
    "higher",
    "Red: 84% is below the target of 95% and below the tolerance of 85% (higher is better).",
  ],
  [
    0.85,
    0.95,
    0.85,
    "higher",
    "Amber: 85% misses the target of 95% but is within the tolerance of 85% (higher is better).",
  ],
  [0.6, 0.7, 0.7, "higher", "Red: 60% is below the target of 70% (higher is better)."],
  [0.5, null, 0.7, "higher", "Grey: there is no target to judge 50% against."],
  [0.5, 0.7, null, "unknown", "Grey: nothing says which way is good."],
  [0.5, 0.7, null, "none", "Grey: the scorecard says that neither way is good."],
  [0.7, 0.7, null, "plan", "Green: 70% is the plan of 70% (at the plan is best)."],
  [0.72, 0.7, null, "plan", "Red: 72% is not the plan of 70% (at the plan is best)."],
  [0.73, 0.7, 0.68, "plan", "Red: 73% is not the plan of 70% (at the plan is best)."],
  [
    0.72,
    0.7,
    0.68,
    "plan",
    "Amber: 72% is not the plan of 70% but no further from it than the tolerance of 68% (at the plan is best).",
  ],
])("%d against %d, tolerance %d, %s", (actual, target, tolerance, polarity, reason) => {
  expect(judge({ actual, target, tolerance, polarity })).toBe(reason);
});

test("a tolerance on the wrong side of its target is left aside, and the reason says so", () => {
  const dental = { target: 0.7, tolerance: 0.8, polarity: "higher" } as const;
  expect(judge({ actual: 0.54, ...dental })).toBe(
    "Red: 54% is below the target of 70% (higher is better). The tolerance of 80% lies above the target, so it was left aside.",
  );
  expect(judge({ actual: 0.75, ...dental })).toBe(
    "Green: 75% meets the target of 70% (higher is better). The tolerance of 80% lies above the target, so it was left aside.",
  );
  expect(judge({ actual: 0.75, target: 0.8, tolerance: 0.7, polarity: "lower" })).toBe(
    "Green: 75% meets the target of 80% (lower is better). The tolerance of 70% lies below the target, so it was left aside.",
  );
});
