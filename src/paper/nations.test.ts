import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const said = (text: string, nation: string): Record<string, string> => {
  const { judgements } = lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Aug-24", "Sep-24", nation, "Family group"],
    ["1", "% of assessments within 42 working days", "High", "90%", "91.4%", "87.9%", "88.3%", "86.1%"],
    ["2", "% of children with three or more placements", "Low", "9%", "9.2%", "3.1%", "3.9%", "4.0%"],
  ]);
  return Object.fromEntries(
    checkPaper(fromPlain(text), [judgements]).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );
};

it.each([
  ["Wales", "Assessments within 42 days were at 87.9%, below the Welsh average of 88.3%.", "88.3%", "agrees"],
  [
    "Wales",
    "Assessments within 42 days were at 87.9%, below the Wales figure of 88.4%.",
    "88.4%",
    "disagrees",
  ],
  ["Scotland", "Assessments within 42 days were at 87.9% (Scotland 88.3%).", "88.3%", "agrees"],
  ["England", "Assessments within 42 days were at 87.9% (family group 86.1%).", "86.1%", "agrees"],
  ["England", "Assessments within 42 days were at 87.9% (family group 86.2%).", "86.2%", "disagrees"],
])("what a paper compares with %s: %s", (nation, text, figure, verdict) => {
  expect(said(text, nation)[figure]).toBe(verdict);
});

it("of small shares a point apart is not in line", () => {
  const words = "in line with England";
  expect(said("3.1% of children had three or more placements, in line with England.", "England")[words]).toBe(
    "cannot tell",
  );
  expect(said("87.9% of assessments were within 42 days, in line with England.", "England")[words]).toBe(
    "agrees",
  );
});
