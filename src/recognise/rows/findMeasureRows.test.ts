import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

it("tells rows of one name apart by the column that says what each is of", () => {
  const { scorecard } = lookAtRows(
    [
      ["Indicator", "Phase", "Apr-24", "May-24", "Target"],
      ["Attendance", "Primary", "94.0%", "94.4%", "95%"],
      ["", "Secondary", "91.0%", "90.8%", "92%"],
      ["Suspensions", "All", "1,420", "1,502", ""],
      ["Reoffending", "% of the cohort", "28.6%", "27.9%", "30%"],
      ["", "Rate per 100,000 of those aged 10-17", "122", "119", "125"],
    ],
    { asText: [] },
  );
  expect(scorecard.measures.map(({ name }) => name)).toEqual([
    "Attendance (Primary)",
    "Attendance (Secondary)",
    "Suspensions",
    "Reoffending (% of the cohort)",
    "Reoffending (Rate per 100,000 of those aged 10-17)",
  ]);
});

it("takes a whole number beside a title for a section, also where Excel holds it as a number", () => {
  const { scorecard } = lookAtRows(
    [
      ["No.", "Measure", "Target", "Apr-24", "May-24"],
      ["1", "Audits", "", "", ""],
      ["1.1", "% of audits graded good", "70%", "61%", "63%"],
      ["2", "Supervision", "", "", ""],
      ["2.1", "% of staff supervised monthly", "95%", "88%", "90%"],
    ],
    { asText: [] },
  );
  expect(scorecard.measures.map(({ name, section }) => [name, section])).toEqual([
    ["% of audits graded good", "1 Audits"],
    ["% of staff supervised monthly", "2 Supervision"],
  ]);
});

it("takes rows of targets, numerators and denominators for parts of the measure above them", () => {
  const { scorecard } = lookAtRows(
    [
      ["Measure", "Apr-24", "May-24", "Jun-24"],
      ["% of reviews in time", "88%", "87%", ""],
      ["Target", "90%", "90%", "92%"],
      ["Numerator", "756", "748", "770"],
      ["Denominator", "861", "855", ""],
      ["% of visits in time", "85%", "86%", "86%"],
      ["Target", "90%", "90%", "92%"],
    ],
    { asText: [] },
  );
  const [reviews, visits] = scorecard.measures;
  expect(scorecard.measures.map(({ name }) => name)).toEqual(["% of reviews in time", "% of visits in time"]);
  expect(reviews?.target?.value).toMatchObject({ number: 0.9 });
  // June's denominator is blank, so that its share cannot be worked out.
  const parts = reviews?.actuals.map((actual) => actual.parts);
  expect(parts).toMatchObject([
    { numerator: { content: 756 }, denominator: { content: 861 } },
    { numerator: { content: 748 }, denominator: { content: 855 } },
    undefined,
  ]);
  expect(visits?.actuals.every((actual) => actual.parts === undefined)).toBe(true);
});
