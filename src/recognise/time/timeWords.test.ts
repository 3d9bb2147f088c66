import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

it("years with the notes of official tables are the years' columns as any others, the latest among them", () => {
  const { scorecard, judged } = lookAtRows([
    ["Ref", "Indicator", "2021", "2022 [r]", "2023 [r]", "2024 [p]", "Target"],
    ["1", "% of visits in time", "81%", "82%", "83%", "84%", "90%"],
    ["2", "% of reviews in time", "91%", "92%", "93%", "94%", "90%"],
  ]);
  expect(scorecard.lines.filter(({ role }) => role === "actual")).toHaveLength(4);
  expect(judged("1").status.reason).toBe("Red: 84% is below the target of 90% (higher is better).");
});
