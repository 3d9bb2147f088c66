import { expect, test } from "vitest";
import { findPeriods } from "./findPeriods";
import { formatPeriod } from "./namePeriod";
import { findPeriod, readPeriod, wholePeriod } from "./readPeriod";

const read = (text: string) => {
  const period = readPeriod(text, text, "General");
  return period === null ? null : formatPeriod(period);
};
const find = (text: string) => {
  const period = findPeriod(text);
  return period === null ? null : formatPeriod(period);
};

test.each([
  ["As of July 31, 2001", "2001-07"],
  ["June 30th, 2024", "2024-06"],
  ["Jun 23, 2024/25", null],
])("%s names the month of its day, or none", (text, period) => expect(find(text)).toBe(period));

test.each([
  ["Jun-23", "2023-06"],
  ["June 2023", "2023-06"],
  ["JUNE 23", "2023-06"],
  ["Sept 24", "2024-09"],
  ["Jun '24", "2024-06"],
  ["March 23", "2023-03"],
  ["Mar-2024", "2024-03"],
  ["(March24)", "2024-03"],
  ["31 March 2024", "2024-03"],
  ["31/03/2024", "2024-03"],
  ["1.4.24", "2024-04"],
  ["2024-03-31", "2024-03"],
  ["2024-06", "2024-06"],
  ["06/2024", "2024-06"],
  ["2024/25 Q1", "2024-Q2"],
  ["2024/25 Q4", "2025-Q1"],
  ["Q1 2024/25", "2024-Q2"],
  ["Q3 24/25", "2024-Q4"],
  ["Qtr 1 2024-25", "2024-Q2"],
  ["Quarter 2 (2024/25)", "2024-Q3"],
  ["2024-Q2", "2024-Q2"],
  ["Apr-Jun 2024", "2024-Q2"],
  ["2024M04", "2024-04"],
  ["20240430", "2024-04"],
  ["20241305", null],
  ["October to December 2024", "2024-Q4"],
  ["Apr 23 – Mar 24", "2023-24"],
  ["2023-24", "2023-24"],
  ["2023/24", "2023-24"],
  ["2023/2024", "2023-24"],
  ["FY23/24", "2023-24"],
  ["23/24", "2023-24"],
  ["1999/00", "1999-00"],
  ["Dec (2024)", "2024-12"],
  ["Year ending March 2024", "2023-24"],
  ["Apr to Mar 2024", "2023-24"],
  ["Jun 24 - Jun 24", "2024-06"],
  ["31/12/2024", "2024-12"],
  ["01/01/2024", "2024-01"],
  ["Mar-80", "1980-03"],
  ["Mar-79", "2079-03"],
  ["Jun-1999", "1999-06"],
  ["19/20", "2019-20"],
  ["w/e 03/01/2025", "2025-W01"],
  ["Week commencing 6 Jan 2025", "2025-W02"],
  ["Rolling 12 months to Dec 24", "2024-01/2024-12"],
  ["Year ending June 2024", "2023-07/2024-06"],
  ["Apr-Sep 2024", "2024-04/2024-09"],
  ["Jan/Feb 24", "2024-01/2024-02"],
  ["Jan to Dec 2024", "2024-01/2024-12"],
  ["Feb-Apr 2024", "2024-02/2024-04"],
  ["Nov-Jan 2024", "2023-11/2024-01"],
])("%s is %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ...[
    "",
    "16/17",
    "16/17 year olds",
    "17/18",
    "10/20",
    "2024",
    "Q1",
    "Q1 2024",
    "Autumn 2023/24",
    "2021-24",
    "1.1/10",
    "TBC Jan/Feb",
    "WC 24 Feb",
    "May",
    "12%",
  ],
  ...[
    "31/13/2024",
    "32/12/2024",
    "00/06/2024",
    "2024-00-31",
    "Q1 2023/25",
    "18/19",
    "2023/25",
    "Jun-23 Actual",
    "Jun-23 Jul-23",
    "March 20%",
    "Mar 31 2024",
  ],
])("%s is no period", (text) => {
  expect(read(text)).toBeNull();
});

test.each([
  ["Jun-23 Actual", "2023-06"],
  ["Actual\nJun 23", "2023-06"],
  ["Apr-23 Baseline", "2023-04"],
  ["South West Benchmark 2022/23", "2022-23"],
  ["2019-20 YTD or latest", "2019-20"],
  ["Stats Nbr Average 2018-19", "2018-19"],
  ["2023/24 Jun-23", "2023-06"],
  ["Q1 2024/25 Actual", "2024-Q2"],
  ["Target 23/24", "2023-24"],
  ["as at 31/03/2024", "2024-03"],
  ["2023/24 Mar-24", "2024-03"],
  ["2023/24 Apr-23", "2023-04"],
  ["2024-Q2 in 2024/25", "2024-Q2"],
  ["2021-27 plan, Mar-24", "2024-03"],
])("the heading %j speaks of %s", (heading, expected) => {
  expect(find(heading)).toBe(expected);
});

test.each([
  ...[
    "Actual",
    "Statistical Neighbours Purple 2021/22 Orange 2022/23",
    "2023/24 Jun-24",
    "2023/24 Mar-23",
    "2021-24 average, Mar-24",
    "2021-26 plan, Mar-24",
    "Number of 16/17 year olds",
  ],
  ...["maybe 20", "summary 24"],
])("the heading %j names no one period", (heading) => {
  expect(find(heading)).toBeNull();
});

// 45444 is 1 June 2024 in the calendar that starts in 1900, 43982 in the one that starts in 1904 (1,462 days apart).
test("a date under a format that shows its month is that month", () => {
  const june = { kind: "month", year: 2024, month: 6 };
  expect(readPeriod(45444, "Jun-24", "mmm-yy")).toEqual(june);
  expect(readPeriod(45473.5, "30/06/2024", "dd/mm/yyyy")).toEqual(june);
  expect(readPeriod(43982, "Jun-24", "mmm-yy", { date1904: true })).toEqual(june);
});

test("a number under another format is no period", () => {
  expect(readPeriod(45444, "45444", "General")).toBeNull();
  expect(readPeriod(45444, "2024", "yyyy")).toBeNull();
  expect(readPeriod(45444.5, "12:00", "hh:mm")).toBeNull();
});

test("a date that hides its year is none: Excel makes 23-Jun of a typed Jun-23", () => {
  expect(readPeriod(45466, "23-Jun", "d-mmm")).toBeNull();
  expect(readPeriod(45466, "Jun 23", "mmm d")).toBeNull();
  expect(readPeriod(45444, "Jun", "mmm")).toEqual({ kind: "month", year: 2024, month: 6 });
});

// Excel shows 60 as 29 February 1900, a day that never was: from 61 on every calendar counts alike.
test("days before March 1900, and numbers beyond any calendar, are no dates", () => {
  expect(readPeriod(60, "Feb-00", "mmm-yy")).toBeNull();
  expect(readPeriod(61, "Mar-00", "mmm-yy")).toEqual({ kind: "month", year: 1900, month: 3 });
  expect(readPeriod(1e9, "####", "mmm-yy")).toBeNull();
});

test("of figures taken over many months, only a month is the end: a quarter stays a quarter", () => {
  expect(findPeriod("Sep-24 R12M")).toEqual({ kind: "span", year: 2024, month: 9, months: 12 });
  expect(findPeriod("Q2 2024/25 R12M")).toEqual({ kind: "quarter", year: 2024, quarter: 3 });
});

test("in brackets behind a figure, 19/20 may be a working", () => {
  expect(wholePeriod("19/20")).toBeNull();
  expect(wholePeriod("March 24")).toEqual({ kind: "month", year: 2024, month: 3 });
});

test("a cell that shows more than it holds is read by what it shows", () => {
  expect(readPeriod("", "Jun-24", "General")).toEqual({ kind: "month", year: 2024, month: 6 });
  expect(readPeriod("Jun-24", "###", "General")).toEqual({ kind: "month", year: 2024, month: 6 });
  expect(readPeriod(true, "TRUE", "General")).toBeNull();
  expect(readPeriod(0.5, "Jan-00", "mmm-yy")).toBeNull();
});

test("a year that ends with March is a financial year", () => {
  expect(findPeriods("Apr 23 to Mar 24").periods).toEqual([{ kind: "year", start: 2023 }]);
  expect(findPeriods("year ending Mar 24").periods).toEqual([{ kind: "year", start: 2023 }]);
});

test("what speaks of no period is left", () => {
  expect(findPeriods("  Jun–23  Actual ")).toEqual({
    periods: [{ kind: "month", year: 2023, month: 6 }],
    rest: "actual",
  });
  expect(findPeriods("Not a Month")).toEqual({ periods: [], rest: "Not a Month" });
});
