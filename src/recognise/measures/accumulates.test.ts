import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const MONTHS = ["Jan-24", "Feb-24", "Mar-24", "Apr-24", "May-24", "Jun-24"];
const addsUp = (name: string, ...values: string[]) => {
  const { scorecard } = lookAtRows(
    [
      ["Measure", "Target", ...MONTHS.slice(0, values.length)],
      [name, "500", ...values],
      ["% of reviews in time", "90%", ...values.map(() => "88%")],
    ],
    { asText: [] },
  );
  return scorecard.measures[0]?.accumulates;
};

it("is said by the name, whatever the figures do", () => {
  expect(addsUp("Number of adoptions YTD", "40", "30", "50")).toBe(true);
  expect(addsUp("Number of adoptions, year to date", "40", "30", "50")).toBe(true);
  expect(addsUp("Number of adoptions", "40", "30", "50")).toBe(false);
});

it("is shown by counts that never fall within a year and begin anew in April", () => {
  expect(addsUp("Number of adoptions", "300", "330", "360", "30", "62", "95")).toBe(true);
  // Half of March, and no more, is a new beginning.
  expect(addsUp("Number of adoptions", "300", "330", "360", "180", "192", "195")).toBe(true);
  expect(addsUp("Number of adoptions", "300", "330", "360", "181", "192", "195")).toBe(false);
  expect(addsUp("Number of adoptions", "300", "290", "360", "30", "62", "95")).toBe(false);
  expect(addsUp("Number of adoptions", "300", "330", "360", "30", "62")).toBe(false);
});

it("is shown by four quarters of which each is more than the last, behind a year's larger end", () => {
  const quarters = (...values: string[]) =>
    lookAtRows(
      [
        ["Measure", "Target", "Q4 2022/23", "Q1 2023/24", "Q2 2023/24", "Q3 2023/24", "Q4 2023/24"],
        ["Net additional homes", "650", ...values],
        ["% of reviews in time", "90%", ...values.map(() => "88%")],
      ],
      { asText: [] },
    ).scorecard.measures[0]?.accumulates;
  expect(quarters("611", "120", "288", "455", "602")).toBe(true);
  expect(quarters("611", "120", "288", "280", "602")).toBe(false);
  expect(quarters("150", "120", "288", "455", "602")).toBe(false);
});

it("is shown by no percentages, and not without the turn of a year", () => {
  expect(addsUp("% of adoptions in time", "80%", "85%", "90%", "10%", "20%", "30%")).toBe(false);
  expect(addsUp("Number of adoptions", "30", "62", "95")).toBe(false);
});
