import { expect, it } from "vitest";
import { namePeriod } from "./namePeriod";

it.each([
  [{ kind: "year", start: 2023 }, "2023/24"],
  [{ kind: "year", start: 1999 }, "1999/00"],
  // The year of the calendar is called by its one number.
  [{ kind: "year", start: 2024, from: 1 }, "2024"],
  [{ kind: "year", start: 2024, from: 9 }, "2024/25"],
] as const)("names %o %s", (period, name) => {
  expect(namePeriod(period)).toBe(name);
});
