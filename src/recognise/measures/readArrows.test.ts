import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

/** What each arrow of a measure is compared with, by the headings of their columns. */
const against = (...headings: readonly string[]) => {
  const { measure } = lookAtRows([
    ["Ref", "Measure", "Target", "Q2 2022/23", "Q1 2023/24", "Q2 2023/24", ...headings],
    ["1", "% of visits in time", "95%", "90%", "92%", "91%", ...headings.map(() => "↓")],
    ["2", "% of reviews in time", "95%", "90%", "92%", "94%", ...headings.map(() => "↑")],
  ]).judged("1");
  return [measure.direction, ...(measure.otherArrows ?? [])].map((arrow) => arrow?.against);
};

it("reads what the headings name", () => {
  expect(against("Short Trend", "Long Trend")).toEqual(["previous", "unnamed"]);
  expect(against("DoT", "DoT year on year")).toEqual([undefined, "yearBefore"]);
});

it("takes an arrow behind a change to show that change", () => {
  const { measure } = lookAtRows([
    ["Ref", "Measure", "Target", "Q2 2022/23", "Q1 2023/24", "Q2 2023/24", "% change (year)", "Trend"],
    ["1", "Knife crime", "190", "188", "175", "181", "-3.7%", "▼"],
    ["2", "Hate crime", "400", "402", "431", "446", "10.9%", "▲"],
  ]).judged("1");
  expect(measure.direction?.against).toBe("yearBefore");
});

it("sets one column against the period before, and takes a second that names nothing for another comparison", () => {
  expect(against("Trend", "DoT")).toEqual([undefined, "unnamed"]);
  expect(against("DoT", "Short term trend")).toEqual(["unnamed", "previous"]);
});
