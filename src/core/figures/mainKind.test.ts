import { expect, it } from "vitest";
import { mainKind } from "./mainKind";
import type { Period } from "../periods/period";

const month: Period = { kind: "month", year: 2024, month: 3 };
const quarter: Period = { kind: "quarter", year: 2024, quarter: 1 };
const year: Period = { kind: "year", start: 2023 };

it.each([
  [[month, quarter, month], "month"],
  [[month, quarter, null, quarter], "quarter"],
  [[quarter, month], "month"],
  [[year, quarter], "quarter"],
  [[year, year, month], "month"],
  [[year, year], "year"],
  [[], null],
  [[null], null],
])(
  "%j is mostly of one kind, the shorter where two are as many, and years only where there is nothing else",
  (periods, kind) => {
    expect(mainKind(periods)).toBe(kind);
  },
);
