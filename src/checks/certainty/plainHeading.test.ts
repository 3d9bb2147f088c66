import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { isPlainHeading } from "./plainHeading";

it.each([
  "RAG",
  "RAG rating",
  "Status Q2 2024/25",
  "On target?",
  "DoT",
  "DoT (to target)",
  "Direction of travel",
  "Direction of Travel since last month",
  "DOT (from previous quarter)",
  "Trend (year on year)",
  "Change since 2022-23",
  "Jun-24 DoT",
])("of %s every word is understood", (heading) => {
  expect(isPlainHeading(heading)).toBe(true);
});

it.each([
  "RAG (rolling 12 months)",
  "YTD status",
  "Direction of improvement",
  "Confidence RAG",
  "DoT (statistical neighbours)",
  "Trend vs England",
])("%s says more than is understood", (heading) => {
  expect(isPlainHeading(heading)).toBe(false);
});

it("wants more that bear such a column out", () => {
  const look = (heading: string) =>
    lookAtRows([
      ["Ref", "Measure", "Target", "Tolerance", "May-24", "Jun-24", heading],
      ["1", "% of visits in time", "90%", "80%", "88%", "91%", "Green"],
      ["2", "% of reviews in time", "90%", "80%", "88%", "85%", "Amber"],
      ["3", "% of plans in time", "90%", "80%", "88%", "70%", "Red"],
      ["4", "% of checks in time", "90%", "80%", "88%", "95%", "Red"],
    ]).findings.flatMap(({ check, severity }) => (check === "status-disagrees" ? [severity] : []));
  expect(look("RAG")).toEqual(["warning"]);
  expect(look("RAG (own caseload)")).toEqual(["note"]);
});
