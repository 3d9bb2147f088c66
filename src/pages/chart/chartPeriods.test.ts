import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { chartNotes } from "./chartNotes";
import { chartPeriods, periodsLeftOut } from "./chartPeriods";

const HEADINGS = [
  ...["Ref", "Measure", "Good is", "Target", "2022-23", "2023-24", "2024/25 Q1", "2024/25 Q2"],
  ...["Nov-24", "Dec-24", "Jan-25"],
];
const { judged } = lookAtRows([
  HEADINGS,
  ["1.1", "Number of contacts", "Low", "1300", "15000", "16200", "4100", "4000", "1350", "1310", "1333"],
  ["1.2", "% of audits judged good", "High", "90%", "80%", "82%", "85%", "84%", "", "", ""],
  ["1.3", "% of visits in time", "High", "90%", "", "", "", "", "88%", "90%", "91%"],
]);
const drawn = (reference: string) => {
  const judgement = judged(reference);
  const periods = chartPeriods(judgement, () => false, null);
  return {
    labels: periods.map(({ label }) => label),
    others: periodsLeftOut(judgement).length,
    said: chartNotes(judgement, periods),
  };
};

it("draws periods of one kind, and says how many of others the row has", () => {
  expect(drawn("1.1")).toEqual({
    labels: ["Nov-24", "Dec-24", "Jan-25"],
    others: 4,
    said: "The chart has the months alone: 2 quarters and 2 years of the row are left out.",
  });
  expect(drawn("1.2")).toEqual({
    labels: ["Apr–Jun 2024", "Jul–Sep 2024"],
    others: 2,
    said: "The chart has the quarters alone: 2 years of the row are left out.",
  });
  expect(drawn("1.3")).toEqual({ labels: ["Nov-24", "Dec-24", "Jan-25"], others: 0, said: "" });
});
