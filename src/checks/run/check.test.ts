import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { cannotTell, comparedWith, faults, finding, notFine, unless } from "./check";

const { measure } = lookAtRows([
  ["Ref", "Measure", "Target", "Feb-24", "Mar-24"],
  ["6.3", "% of visits in time", "90%", "87%", "88%"],
  ["6.4", "% of reviews in time", "90%", "92%", "93%"],
]).judged("6.3");
const about = { id: "implausible", severity: "warning", question: "Is it likely?" } as const;
const what = { cells: [], message: "It is unlikely.", why: "12 is not 1.", published: 12, expected: 1 };

it("names the measure that a finding is about, and none where it is about the sheet", () => {
  expect(finding(about, measure, what)).toEqual({
    ...what,
    check: "implausible",
    severity: "warning",
    reference: "6.3",
    measure: "% of visits in time",
    repair: [],
  });
  expect(finding(about, null, what)).toMatchObject({ reference: null, measure: "" });
});

it("lets a finding be less grave than its check", () => {
  expect(finding(about, null, { ...what, severity: "note" }).severity).toBe("note");
});

it("says of each cell whether it is at fault, and passes over those that there are not", () => {
  const { target, place } = measure;
  expect([...faults(place, null), ...comparedWith(target, measure.tolerance)]).toEqual([
    { ...place, is: "fault" },
    { ...target?.place, is: "comparedWith" },
  ]);
});

it("is fine without a finding", () => {
  const one = finding(about, measure, what);
  expect(unless([])).toEqual({ answer: "fine" });
  expect(unless([one])).toEqual(notFine(one));
});

it("says what it would need, and of which measure where it looks at all", () => {
  expect(cannotTell("A target.")).toEqual({ answer: "cannot-tell", needs: "A target.", measure: null });
  expect(cannotTell("A target.", measure)).toMatchObject({ measure: "% of visits in time" });
});
