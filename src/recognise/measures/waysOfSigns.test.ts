import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const wayOf = (status: string, arrow: string, target = "75%") =>
  lookAtRows([
    ["Ref", "Measure", "Target", "May-24", "Jun-24", "RAG", "Travel"],
    ["1", "Ponies per stable", target, "74%", "76%", status, arrow],
    ["2", "% of visits in time", "90%", "88%", "91%", "Green", "Improving"],
    ["3", "% of reviews in time", "90%", "88%", "85%", "Red", "Worsening"],
  ]).judged("1").measure.polarity;

it("status and arrow that say the same tell which way is good, where nothing else does", () => {
  expect(wayOf("Green", "Improving")).toMatchObject({
    ...{ value: "higher", source: "published", sentence: "Its status and its arrow both say so." },
  });
  expect(wayOf("Red", "Worsening").value).toBe("lower");
});

it.each([
  ["Green", "Worsening", "75%"],
  ["Green", "", "75%"],
  ["", "Improving", "75%"],
  ["Green", "Improving", ""],
  ["Green", "Improving", "76%"],
  ["Not rated", "Improving", "75%"],
])("a status %s and an arrow %s with a target of %s tell nothing", (status, arrow, target) => {
  expect(wayOf(status, arrow, target).value).toBe("unknown");
});
