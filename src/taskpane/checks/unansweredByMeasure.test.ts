import type { CheckId } from "../../model/checkIds";
import { expect, test } from "vitest";
import { unansweredByMeasure } from "./unansweredByMeasure";

test("each measure once, with each of its needs once", () => {
  const of = (check: CheckId, measure: string, needs: string) => ({ check, measure, needs });
  expect(
    unansweredByMeasure([
      of("implausible", "Visits", "It needs earlier values."),
      of("annualised-wrong", "Referrals", "It needs to be known for a flow."),
      of("per-wrong", "Visits", "It needs earlier values."),
      of("per-wrong", "Visits", "It needs a population."),
    ]),
  ).toEqual([
    { measure: "Visits", needs: ["It needs earlier values.", "It needs a population."] },
    { measure: "Referrals", needs: ["It needs to be known for a flow."] },
  ]);
});
