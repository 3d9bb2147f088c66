import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { displayedIn } from "../../model/inFact";

const targetUnder = (...headings: [string, string]) =>
  displayedIn(
    lookAtRows([
      ["Ref", "Measure", ...headings, "Outturn 2023/24", "Actual"],
      ["1", "Training places created", "600", "250", "744", "302"],
      ["2", "Homes made ready", "80", "30", "77", "33"],
    ]).judged("1").measure.target,
  );

it("beside the year's target takes the profiled one, and else the first", () => {
  expect(targetUnder("Target 24-25", "Profiled target (M5)")).toBe(250);
  expect(targetUnder("Target", "Stretch target")).toBe(600);
});
