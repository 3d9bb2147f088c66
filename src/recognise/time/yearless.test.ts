import { expect, it } from "vitest";
import { formatPeriod } from "../../core/periods/namePeriod";
import { isYearless, NO_YEAR, periodInYear, runsOverApril, runsOverJanuary, yearlessKind } from "./yearless";

const inYear = (heading: string, around: Partial<typeof NO_YEAR>): string | null => {
  const period = periodInYear(heading, { ...NO_YEAR, ...around });
  return period === null ? null : formatPeriod(period);
};

it.each([
  ["Apr", "month"],
  ["September Actual", "month"],
  ["P01 Apr", "month"],
  ["01 Apr", "month"],
  ["Mth 5", "month"],
  ["P05", "month"],
  ["Qtr 3", "quarter"],
  ["Apr-Jun", "span"],
  ["Apr to Sep", "span"],
  ["Week 19", "week"],
  ["W19", "week"],
  ["1st Qtr", "quarter"],
  ["Second quarter", "quarter"],
  ["FY24 Q2", "quarter"],
  ["Oct MTD", "month"],
  // The day on which figures were counted, of which no number is a year.
  ["As at 30 Sept", "month"],
  ["31 July", "month"],
  ["1 April", "month"],
  ["28 Feb", "month"],
  ["29 Feb", "month"],
  ["30th April", "month"],
  ["Position at 25 September", "month"],
  ["at end of June", "month"],
  // A reference, a month that its number contradicts, a quarter and a month too many, a sentence, a whole period.
  ["P1", null],
  ["P02 Apr", null],
  ["02 Apr", null],
  // 24 may be a year; no June has 31 days.
  ["24 Sep", null],
  ["As at 31 June", null],
  ["Qtr 5", null],
  ["Mth 13", null],
  ["Target", null],
  ["April figures of all the teams that have reported", null],
])("%s names a %s without its year", (heading, kind) => {
  expect(yearlessKind(heading)).toBe(kind);
  expect(isYearless(heading)).toBe(kind !== null);
});

it.each([
  ["Apr", "2024-04"],
  ["Mar", "2025-03"],
  ["Mth 5", "2024-08"],
  ["Qtr 3", "2024-Q4"],
  ["Qtr 4", "2025-Q1"],
  ["Apr-Sep", "2024-04/2024-09"],
  ["Week 19", null],
  // A year that is told may be named by its start, and a financial year by its end.
  ["Q2 2024", "2024-Q3"],
  ["FY24 Q2", "2024-Q3"],
  ["FY25 Q2", "2024-Q3"],
  ["FY2025 Q4", "2025-Q1"],
  ["Q2 2025", null],
  ["FY23 Q2", null],
  ["FY26 Q2", null],
])("%s in the financial year 2024/25 is %s", (heading, period) =>
  expect(inYear(heading, { start: 2024 })).toBe(period),
);

it.each([
  ["Apr", "2024-04"],
  ["Mar", "2024-03"],
  ["Week 19", "2024-W19"],
  ["Apr-Sep", "2024-04/2024-09"],
  ["Nov-Jan", null],
  // Of the calendar year or of the financial year: nobody can tell.
  ["Qtr 3", null],
])("%s in the calendar year 2024 is %s", (heading, period) =>
  expect(inYear(heading, { calendar: 2024 })).toBe(period),
);

it("takes months up to the latest that they can be, and the year before for those behind it", () => {
  const upTo = { kind: "month", year: 2024, month: 6 } as const;
  expect(["May", "Jun", "Jul", "Dec"].map((month) => inYear(month, { upTo }))).toEqual([
    ...["2024-05", "2024-06", "2023-07", "2023-12"],
  ]);
});

it("knows nothing without a year around it", () => {
  expect(["Apr", "Qtr 3", "Week 19", "Apr-Jun"].map((heading) => inYear(heading, {}))).toEqual([
    ...[null, null, null, null],
  ]);
});

it("tells months that run over April from those that run over January", () => {
  expect(runsOverApril(["Jan", "Feb", "Mar", "Apr", "May"])).toBe(true);
  expect(runsOverApril(["Apr", "May", "Jun"])).toBe(false);
  expect(runsOverApril(["Jan", "Target", "Apr"])).toBe(true);
  expect(runsOverJanuary(["Nov", "Dec", "Jan"])).toBe(true);
  expect(runsOverJanuary(["Jan", "Feb", "Mar"])).toBe(false);
});
