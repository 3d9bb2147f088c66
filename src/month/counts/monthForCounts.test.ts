import { expect, it } from "vitest";
import { namePeriod } from "../../core/periods/namePeriod";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { monthAtHand, monthForCounts } from "./monthForCounts";

const MONTHS = ["Jul-24", "Aug-24", "Sep-24", "Oct-24", "Nov-24", "Dec-24"];
const monthOf = (...rows: readonly (readonly string[])[]): string | null => {
  const { scorecard } = lookAtRows([
    ["Ref", "Measure", "Target", ...MONTHS],
    ...rows.map((values, at) => [
      `1.${at}`,
      `% of reviews of kind ${at}`,
      "90%",
      ...MONTHS.map((_, month) => values[month] ?? ""),
    ]),
  ]);
  const period = monthForCounts(scorecard);
  return period === null ? null : namePeriod(period);
};

it("is the next empty month, not the last that is laid out", () => {
  expect(monthOf(["80%", "81%", "82%"], ["70%", "71%", "72%"])).toBe("Oct-24");
});

it("is the month in hand while it is being typed", () => {
  expect(monthOf(["80%", "81%", "82%", "83%"], ["70%", "71%", "72%"], ["60%", "61%", "62%"])).toBe("Oct-24");
});

it("is the latest where all months are filled", () => {
  expect(
    monthOf(
      MONTHS.map(() => "80%"),
      MONTHS.map(() => "70%"),
    ),
  ).toBe("Dec-24");
});

it("is the month that was added, though the one before is not all filled in", () => {
  const headings = ["Ref", "Measure", "Target", "Sep-24", "Oct-24", "Oct-24 Number"];
  const rows = [..."123"].map((at) => [`1.${at}`, `% of reviews of kind ${at}`, "90%", "", "", ""]);
  const { scorecard } = lookAtRows([headings, ["1.0", "% of visits", "90%", "80%", "", ""], ...rows]);
  const period = monthForCounts(scorecard);
  expect(period && namePeriod(period)).toBe("Oct-24");
});

it("is at hand until it was kept as published, and then the next one that is laid out is", () => {
  const { scorecard } = lookAtRows([
    ["Ref", "Measure", "Target", ...MONTHS],
    ["1.0", "% of visits in time", "90%", "80%", "81%", "82%", "", "", ""],
    ["1.1", "% of reviews in time", "90%", "70%", "71%", "72%", "", "", ""],
  ]);
  const named = (kept: readonly string[]) => {
    const period = monthAtHand(scorecard, (month) => kept.includes(namePeriod(month)));
    return period && namePeriod(period);
  };
  expect(named([])).toBe("Sep-24");
  expect(named(["Aug-24"])).toBe("Sep-24");
  expect(named(["Sep-24"])).toBe("Oct-24");
});

it("is at hand and takes the counts as soon as it was added, though nothing was kept", () => {
  const headings = ["Ref", "Measure", "Target", "Sep-24", "Oct-24", "Oct-24 Number"];
  const rows = [..."123"].map((at) => [`1.${at}`, `% of reviews of kind ${at}`, "90%", "71%", "", ""]);
  const { scorecard } = lookAtRows([headings, ...rows]);
  // As it was set when the month was added: its workings are still blank.
  const lines = scorecard.lines.map((line, at) =>
    at === headings.length - 1 ? { ...line, role: "working" as const } : line,
  );
  const added = { ...scorecard, lines };
  expect(namePeriod(monthAtHand(added, () => false)!)).toBe("Oct-24");
  expect(namePeriod(monthForCounts(added)!)).toBe("Oct-24");
});
