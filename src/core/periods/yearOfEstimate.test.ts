import { expect, it } from "vitest";
import { yearOfEstimate } from "./yearOfEstimate";

it("takes the estimate for the year before the one that ends in March, or a fixed one", () => {
  const before = { kind: "before" } as const;
  expect(yearOfEstimate({ kind: "month", year: 2023, month: 6 }, before)).toBe(2023);
  expect(yearOfEstimate({ kind: "month", year: 2024, month: 3 }, before)).toBe(2023);
  expect(yearOfEstimate({ kind: "month", year: 2024, month: 4 }, before)).toBe(2024);
  expect(yearOfEstimate({ kind: "quarter", year: 2024, quarter: 1 }, before)).toBe(2023);
  expect(yearOfEstimate({ kind: "month", year: 2024, month: 4 }, { kind: "fixed", year: 2022 })).toBe(2022);
});
