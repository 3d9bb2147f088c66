import { expect, test } from "vitest";
import { workingSteps } from "./workingSteps";

test("a rate in steps", () => {
  expect(workingSteps("((387*12)/146874)*10000 = 316")).toEqual([
    "387 × 12 = 4,644",
    "4,644 ÷ 146,874 = 0.031619",
    "0.031619 × 10,000 = 316.189387",
  ]);
});

test("a percentage is one step", () => {
  expect(workingSteps("756/861")).toEqual(["756 ÷ 861 = 0.878049"]);
  expect(workingSteps("(12-5)/4")).toEqual(["12 − 5 = 7", "7 ÷ 4 = 1.75"]);
});

test.each(["TBC", "1/0", "5", "1+1+1+1+1+1+1+1"])("%s has no steps to show", (text) => {
  expect(workingSteps(text)).toBeNull();
});
