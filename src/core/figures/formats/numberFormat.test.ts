import { expect, test } from "vitest";
import {
  dateLetters,
  formatShape,
  generalDecimals,
  holdsWholePercent,
  isDateFormat,
  isTimeFormat,
} from "./numberFormat";

test.each([
  ["0%", true, 0, false],
  ["0.0%", true, 1, false],
  ["0.00 %", true, 2, false],
  ["0", false, 0, false],
  ["#,##0", false, 0, true],
  ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', false, 2, true],
  ['0%" R"', true, 0, false],
  ['0.0"%"', false, 1, false],
  ["0\\%", false, 0, false],
  ["[Red]0.0;[Blue]-0.00", false, 1, false],
  ["[$£-809]#,##0.00", false, 2, true],
  ["#.##", false, 2, false],
  ["0.0,", false, -2, false],
  ['#,##0,"k"', false, -3, true],
  ["[<1]0.00;0", false, 0, false],
  ["General", false, 2, false],
  ["@", false, 2, false],
  ["", false, 2, false],
  ["# ?/?", false, 2, false],
  ["0E+00", false, 2, false],
  ["0.0,,", false, -5, false],
  ["[>=0.05]0;0.00", false, 0, false],
  ['0"kg', false, 0, false],
])("%s shows 17.63 in percent: %s, decimals: %d, thousands: %s", (format, percent, decimals, thousands) => {
  expect(formatShape(17.63, format)).toEqual({ percent, decimals, thousands });
});

test("the section for a number decides", () => {
  expect(formatShape(-1.5, "0.0;-0.00;0").decimals).toBe(2);
  expect(formatShape(0, "0.0;-0.00;0").decimals).toBe(0);
  expect(formatShape(0, '0.0;-0.00;"-"').decimals).toBe(1);
  expect(formatShape(0.5, "[<1]0.00;[<10]0.0;0").decimals).toBe(2);
  expect(formatShape(5, "[<1]0.00;[<10]0.0;0").decimals).toBe(1);
  expect(formatShape(50, "[<1]0.00;[<10]0.0;0").decimals).toBe(0);
});

test.each([
  [25, 0],
  [17.63, 2],
  [0.1 + 0.2, 1],
  [100 / 387, 9],
  [1234.5678912345, 6],
  [-0.5, 1],
])("General shows %d with %d decimals", (number, decimals) => {
  expect(generalDecimals(number)).toBe(decimals);
});

test.each([
  "mmm-yy",
  "dd/mm/yyyy",
  "[$-809]d mmmm yyyy;@",
  "hh:mm",
  "[h]:mm",
  "[mm]:ss",
  "[hh]",
  "[MM]",
  "[ss]",
  "[Red]mmm-yy",
])("%s is a date format", (format) => {
  expect(isDateFormat(format)).toBe(true);
});

test.each([
  "General",
  "0%",
  "#,##0.0",
  '0 "days"',
  "[Red]0",
  "0\\d",
  "_d0",
  "@",
  "",
  "0.00E+00",
  "*d0",
  "0*d",
  "[Red][<5]0",
  '0"d',
])("%s is none", (format) => {
  expect(isDateFormat(format)).toBe(false);
});

test("the letters of a date format are told from its text", () => {
  expect(dateLetters('[$-809]dd" of "mmmm\\, yyyy;@')).toBe("ddmmmmyyyy");
});

// 79 under 0"%" reads 79%; under 0% it would read 7900%.
test.each([
  ['0"%"', true],
  ['0.0" % "', true],
  ["0\\%", true],
  ["0%", false],
  ['0%" %"', false],
  ['"%"', false],
  ['0" of 100%"', false],
  ["0", false],
  ["General", false],
])("%s holds whole percentages: %s", (format, whole) => expect(holdsWholePercent(format)).toBe(whole));

// A section is taken where its condition holds; the second has a decimal more.
test.each([
  ["[<1]0.0;0.00", [0.9], [1, 1.1]],
  ["[<=1]0.0;0.00", [0.9, 1], [1.1]],
  ["[>1]0.0;0.00", [1.1], [0.9, 1]],
  ["[>=1]0.0;0.00", [1, 1.1], [0.9]],
  ["[=1]0.0;0.00", [1], [0.9, 1.1]],
  ["[<>1]0.0;0.00", [0.9, 1.1], [1]],
  ["[<-1.5]0.0;0.00", [-2], [-1.5, 2]],
])("%s takes the first section for %j and the second for %j", (format, first, second) => {
  expect(first.map((number) => formatShape(number, format).decimals)).toEqual(first.map(() => 1));
  expect(second.map((number) => formatShape(number, format).decimals)).toEqual(second.map(() => 2));
});

test("a format with one section shows negatives and zero as it shows everything", () => {
  expect([-1, 0, 1].map((number) => formatShape(number, "0.0").decimals)).toEqual([1, 1, 1]);
});

test.each([
  ["mm:ss", true],
  ["h:mm", true],
  ["[h]:mm:ss", true],
  ["[mm]:ss", true],
  ["mmm-yy", false],
  ["d-mmm", false],
  ["dd/mm/yyyy hh:mm", false],
  ["0.0", false],
  ['0 "hours"', false],
])("%s shows a time and no day: %s", (format, is) => expect(isTimeFormat(format)).toBe(is));
