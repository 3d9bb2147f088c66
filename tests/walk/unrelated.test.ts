import { expect, it } from "vitest";
import { recognise } from "../../src/recognise/recognise";
import { gridOf } from "../support/gridOf";
import { lookAtRows } from "../support/lookAtRows";

const found = (rows: readonly (readonly string[])[]): number => recognise([gridOf(rows)]).length;

/** Tables of other trades, in forms in which public workbooks hold them; the figures are made up. */
it.each([
  [
    "salaries by their least, most and middle",
    [
      ["New hires by function"],
      ["September 2006"],
      ["Function", "Percent", "Number", "Minimum", "Maximum", "Median"],
      ["", "of hires", "of hires", "monthly salary", "monthly salary", "monthly salary"],
      ["Business development", "2.4%", "13", "2,300", "8,300", "5,600"],
      ["Consulting", "16.4%", "89", "1,000", "12,800", "9,500"],
      ["Investment banking", "21.7%", "118", "1,500", "13,900", "7,916"],
      ["Marketing and sales", "11.8%", "64", "900", "11,000", "6,200"],
    ],
  ],
  [
    "programmes of a television channel",
    [
      ["Channel = One", "Start Date = 2021-05-17", "End Date = 2021-07-17"],
      ["Channel Code", "Event ID", "Title", "Season Number", "Genre"],
      ["CN1", "5859649", "The amazing world of animals", "2", "Nature"],
      ["CN1", "5859650", "The amazing world of plants", "2", "Nature"],
      ["CN1", "5859651", "The amazing world of stars", "3", "Science"],
    ],
  ],
  [
    "questions of a survey and their answers",
    [
      ["Wave 3: 2013", "Q74", "Full time employment, part time employment", "Q74", "Employment Status"],
      [
        "Wave 3: 2013",
        "Q75",
        "Deafness or severe hearing impairment, blindness",
        "Q75",
        "Long standing condition",
      ],
      ["Wave 3: 2013", "Q76", "Less than one year, one to five years, more", "Q76", "Time since treatment"],
      ["Wave 3: 2013", "Q77", "It has responded fully, it is being treated", "Q77", "Response to treatment"],
      ["Wave 3: 2013", "Q78", "This is the first time, it has come back", "Q78", "Cancer again or anew"],
    ],
  ],
  [
    "notes to a calculation",
    [
      ["# Plans with 100% Zero Spending: 299"],
      ["# Plans with Negative Value: 1"],
      ["# Members Excluded due to Restriction: 28,312"],
      ["# Members Excluded due to Age: 1,616"],
    ],
  ],
])("%s are no scorecard", (_, rows) => {
  expect(found(rows)).toBe(0);
});

it("takes the average under a quarter for that quarter's, not for the year so far", () => {
  const month = (name: string, kind: string): string => `${name} ${kind}`;
  const { scorecard } = lookAtRows([
    ["As of July 31, 2001"],
    [
      "Headcount",
      ...["Jan", "Feb", "Mar"].map((name) => month(name, "Actual")),
      "1st QTR Avg",
      ...["Apr", "May", "Jun"].map((name) => month(name, "Actual")),
      "2nd QTR Avg",
      month("Jul", "Actual"),
      month("Aug", "Plan"),
    ],
    ["Number of managers", "4", "5", "6", "5", "6", "6", "6", "6", "7", "7"],
    ["Number of analysts", "10", "10", "13", "11", "12", "12", "15", "13", "15", "16"],
    ["Number of assistants", "3", "3", "3", "3", "3", "3", "3", "3", "3", "3"],
  ]);
  expect(scorecard.lines.filter(({ role }) => role === "ytd")).toEqual([]);
  expect(scorecard.latest).toEqual({ kind: "month", year: 2001, month: 7 });
});

it("does not call a number under a percent format a text", () => {
  const { findings } = lookAtRows(
    [
      ["Costs", "2012 Actual", "2013 Plan"],
      ["Wages and salaries", "5,239,772", "13%"],
      ["Bonus and commissions", "594,596", "5%"],
      ["Taxes and insurance", "44,206", "2%"],
    ],
    { asText: [] },
  );
  expect(findings.filter(({ check }) => check === "not-a-number")).toEqual([]);
});
