import { describe, expect, it, test } from "vitest";
import { findPeriods } from "./findPeriods";
import { formatPeriod } from "./namePeriod";
import { readDay, yearsTogether } from "./periodReaders";
import { findPeriod } from "./readPeriod";

const said = (heading: string): string | null => {
  const period = findPeriod(heading);
  return period === null ? null : formatPeriod(period);
};

/** Each pair of rows stands on the two sides of a bound. */
describe("what a calendar does not have is no period", () => {
  it.each([
    ["2024-W01", "2024-W01"],
    ["2024-W00", null],
    ["2020-W53", "2020-W53"],
    ["2024-W54", null],
    ["M12 2024/25", "2025-03"],
    ["01/12/2024", "2024-12"],
    ["01/13/2024", null],
    ["01/01/2024", "2024-01"],
    ["01/00/2024", null],
    ["31/01/2024", "2024-01"],
    ["32/01/2024", null],
    ["AY 2023/24", "2023-24"],
    ["AY 2023/25", null],
    ["2024/25 Q4", "2025-Q1"],
    ["2024/26 Q4", null],
    ["Feb 2024/25", "2025-02"],
    // 2024/26 is no year, and what is left of it no month.
    ["2024/26 P12", null],
  ])("%s is %s", (heading, period) => expect(said(heading)).toBe(period));
});

describe("a span by its two ends", () => {
  it.each([
    ["2024-04/2024-09", "2024-04/2024-09"],
    ["2023-11/2024-01", "2023-11/2024-01"],
    // From June to June of one year is June, not thirteen months.
    ["Jun-Jun 2024", "2024-06"],
    ["Jul-Jun 2024", "2023-07/2024-06"],
    ["Sep 24 to Apr 24", null],
  ])("%s is %s", (heading, period) => expect(said(heading)).toBe(period));

  it("that lasts one month is that month", () =>
    expect(findPeriods("Jun 24 - Jun 24").periods).toEqual([{ kind: "month", year: 2024, month: 6 }]));

  it("of which the end lies before the start takes nothing of the text but its months", () =>
    expect(findPeriods("2024-09/2024-04").periods).not.toContainEqual(
      expect.objectContaining({ kind: "span" }),
    ));
});

describe("a span by one word and its end lasts as long as the word says", () => {
  it.each([
    ["R12M Sep-24", "2023-10/2024-09"],
    ["R6M Sep-24", "2024-04/2024-09"],
    ["R3M Sep-24", "2024-07/2024-09"],
    ["Nine months to Dec 2024", "2024-04/2024-12"],
    ["2 months to May 2024", "2024-04/2024-05"],
  ])("%s is %s", (heading, period) => expect(said(heading)).toBe(period));
});

// Three to five years; two that follow each other are a financial year, one and the same is a slip.
test.each([
  ["2021", "22", "nothing"],
  ["2021", "21", "nothing"],
  ["2021", "23", null],
  ["2021", "26", null],
  ["2021", "27", "nothing"],
  ["2021", "20", "nothing"],
])("from %s to %s together: %s", (from, to, found) => expect(yearsTogether(from, to)).toBe(found));

/** 6 May 2024 is 19,849 days after 1 January 1970: 54 years with 13 leap days, and 126 days of 2024. */
const SIXTH_OF_MAY = 54 * 365 + 13 + 126;

describe("a day with its year is counted in days", () => {
  it.each([
    ["06/05/2024", 0],
    ["6th of May 24", 0],
    ["6 may 2024", 0],
    ["1st May 2024", -5],
    ["2nd May 2024", -4],
    ["3rd May 2024", -3],
    ["31/05/2024", 25],
    ["30/04/2024", -6],
    ["29/02/2024", -67],
    ["01/01/2024", -126],
    ["01/12/2024", 209],
  ])("%s lies %d days from 6 May 2024", (day, days) =>
    expect((readDay(day.toLowerCase()) ?? NaN) - (readDay("06/05/2024") ?? NaN)).toBe(days),
  );

  it("from the first of 1970", () => expect(readDay("06/05/2024")).toBe(SIXTH_OF_MAY));

  it.each([
    "32/05/2024",
    "31/04/2024",
    "29/02/2023",
    "00/05/2024",
    "06/13/2024",
    "06/00/2024",
    "6 may",
    "06/05",
  ])("%s is no day", (day) => expect(readDay(day)).toBeNull());
});
