import { expect, it } from "vitest";
import { lengthOf } from "./lengthOf";

it.each([
  ["Q1 2024", "quarter"],
  ["Qtr 3", "quarter"],
  ["This quarter", "quarter"],
  ["Same quarter last year", "quarter"],
  ["2023", "year"],
  ["2023 [r]", "year"],
  ["FY24", "year"],
  ["Last year", "year"],
  ["Annual", "year"],
  ["Apr", "month"],
  ["Last month", "month"],
  ["Same month last year", "month"],
  ["Week 19", "week"],
  ["This week", "week"],
  ["3 months", "span"],
  ["Apr-Sep", "span"],
])("%s lasts a %s", (heading, length) => {
  expect(lengthOf(heading)).toBe(length);
});

it.each(["Actual", "Latest", "Autumn 2023", "Census 2021", "23", "Boys", ""])(
  "of %j nothing says how long",
  (heading) => {
    expect(lengthOf(heading)).toBeNull();
  },
);
