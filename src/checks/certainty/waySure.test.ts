import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const look = (...names: string[]) =>
  lookAtRows([
    ["Ref", "Measure", "Baseline", "Target", "May-24", "Jun-24", "RAG", "DoT"],
    ["1", "% of visits in time", "70%", "90%", "88%", "91%", "Green", "↑"],
    ["2", "% of reviews in time", "70%", "90%", "84%", "85%", "Red", "↑"],
    ...names.map((name, at) => [String(at + 3), name, "6.0", "6.5", "6.8", "7.1", "Red", "↓"]),
  ]).findings.flatMap(({ check, severity, reference }) =>
    check === "status-disagrees" ? [`${severity} ${reference ?? "-"}`] : [],
  );

it("holds no status above a note against a row of which only the baseline tells which way is good", () => {
  expect(look("Contacts for each worker")).toEqual(["note 3"]);
});

it("takes what the name says with the baseline for sure", () => {
  expect(look("Reviews completed for each worker")).toEqual(["warning 3"]);
});
