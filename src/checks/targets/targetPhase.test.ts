import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { targetPhase } from "./targetPhase";

const down = (heading: string) => {
  const { scorecard, judged } = lookAtRows([
    ["Ref", "Measure", heading, "Feb-24", "Mar-24"],
    ["6.3", "% of visits in time", "90%", "87%", "88%"],
    ["6.4", "% of reviews in time", "90%", "92%", "93%"],
  ]);
  return targetPhase(judged("6.3").measure.target, scorecard);
};

it.each([
  ["Target", ""],
  ["Target 2024/25", ""],
  ["Year-end target", "year end"],
  ["Target to date", "to date"],
  // In one order, whichever the heading names first.
  ["Phased target (month)", "month phased"],
  ["Monthly target (phased)", "month phased"],
])("reads “%s” as “%s”", (heading, phase) => {
  expect(down(heading)).toBe(phase);
});

it("reads the heading before the target, where measures run across", () => {
  const { scorecard } = lookAtRows([
    ["Month", "% of visits in time", "% of reviews in time"],
    ["Year-end target", "90%", "90%"],
    ["Mar-24", "88%", "88%"],
    ["Apr-24", "86%", "89%"],
    ["May-24", "75%", "95%"],
  ]);
  expect(targetPhase(scorecard.measures[1]?.target ?? null, scorecard)).toBe("year end");
});

it("says nothing of a target that is not there, or stands under no heading of the scorecard", () => {
  const { scorecard, judged } = lookAtRows([
    ["Ref", "Measure", "Year-end target", "Feb-24", "Mar-24"],
    ["6.3", "% of visits in time", "90%", "87%", "88%"],
    ["6.4", "% of reviews in time", "90%", "92%", "93%"],
  ]);
  const { target } = judged("6.3").measure;
  expect(targetPhase(null, scorecard)).toBe("");
  expect(targetPhase(target && { ...target, place: { ...target.place, column: 20 } }, scorecard)).toBe("");
});
