import { expect, it } from "vitest";
import { dateOfSerial, dateOf, dayNumber, daysInMonth, mondayOf, weekOf } from "./calendar";

// As Python's date.isocalendar() gives them.
it.each([
  [
    [2024, 5, 6],
    [2024, 19],
  ],
  [
    [2024, 12, 29],
    [2024, 52],
  ],
  [
    [2024, 12, 30],
    [2025, 1],
  ],
  [
    [2021, 1, 3],
    [2020, 53],
  ],
  [
    [2021, 1, 4],
    [2021, 1],
  ],
  [
    [2023, 1, 1],
    [2022, 52],
  ],
])("%j lies in the ISO week %j", ([year = 0, month = 0, day = 0], [ofYear, week]) => {
  expect(weekOf(dayNumber(year, month, day))).toEqual({ year: ofYear, week });
});

it("knows the Monday of a week and the last day of a month", () => {
  expect(dateOf(mondayOf(2024, 19))).toEqual({ year: 2024, month: 5, day: 6 });
  expect(dateOf(mondayOf(2025, 1))).toEqual({ year: 2024, month: 12, day: 30 });
  expect([daysInMonth(2024, 2), daysInMonth(2023, 2), daysInMonth(2024, 9)]).toEqual([29, 28, 30]);
});

it("reads Excel's serial numbers, whatever the time of day", () => {
  expect([45473, 45473.75, 46120].map((serial) => dateOfSerial(serial).toISOString().slice(0, 10))).toEqual([
    "2024-06-30",
    "2024-06-30",
    "2026-04-08",
  ]);
});
