import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const look = (...rows: string[][]) =>
  lookAtRows([
    ["Ref", "Measure", "Target", "Mar-24", "Apr-24", "May-24", "Jun-24", "Working"],
    ["1.1", "Rate of referrals per 10,000", "300", "310", "305", "312", "316", "((387*12)/146874)*10000"],
    ["1.2", "Rate of assessments per 10,000", "300", "240", "251", "249", "253", "((310*12)/146874)*10000"],
    ...rows,
  ]).findings.map(({ check, reference }) => `${check} ${reference ?? "-"}`);
const row = (value: string, working: string, name = "Rate of section 47 enquiries per 10,000") => [
  ...["1.3", name, "100", "98", "101", "99", value, working],
];

it("says a mistake in a working once, by the check that knows what it is", () => {
  // ((120*12)/146874)*10000 is 98.04…, and 98 is published.
  expect(look(row("98", "(120/146874)*10000"))).toEqual(["annualised-wrong 1.3"]);
  expect(look(row("98", "((120*12)/146874)*1000"))).toEqual(["per-wrong 1.3"]);
  expect(look(row("98", "((120*12)/164874)*10000"))).toEqual(["population-differs 1.3"]);
});

it("says both where the one does not explain the other", () => {
  expect(look(row("105", "(120/146874)*10000"))).toEqual(["working-disagrees 1.3", "annualised-wrong 1.3"]);
});

it("judges no latest value where the column of the latest month is headed wrong", () => {
  const rows = [
    ["Ref", "Measure", "Good is", "Target", "Mar-24", "Apr-24", "May-25", "Jun-24", "RAG", "DoT"],
    ["2.1", "% of visits in time", "High", "90%", "85%", "86%", "91%", "84%", "Red", "↓"],
    ["2.2", "% of reviews in time", "High", "90%", "85%", "91%", "88%", "93%", "Green", "↑"],
  ];
  expect(lookAtRows(rows).findings.map(({ check }) => check)).toEqual(["period-out-of-order"]);
});
