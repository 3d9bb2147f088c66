import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const HEADINGS = ["Reference", "Measure", "Target", "Mar-24", "Apr-24", "May-24", "Jun-24"];
const shares = (...row: string[]) => {
  const { judged } = lookAtRows([
    HEADINGS,
    ["1.1", "% visits in time", ...row],
    ["1.2", "% in touch", "90%", "1%", "2%", "3%", "4%"],
  ]);
  const { measure } = judged("1.1");
  return [measure.target, ...measure.actuals].map((fact) =>
    fact?.value.kind === "number" ? fact.value.number : null,
  );
};

it("reads 25 and 25% alike", () => {
  expect(shares("90", "25", "26.5", "80%", "81%")).toEqual([0.9, 0.25, 0.265, 0.8, 0.81]);
});

it("reads fractions without a format", () => {
  expect(shares("0.9", "0.25", "0.5", "0.8", "1")).toEqual([0.9, 0.25, 0.5, 0.8, 1]);
});

it("reads a row that mixes both", () => {
  expect(shares("90%", "0.88", "87", "86%", "0.85")).toEqual([0.9, 0.88, 0.87, 0.86, 0.85]);
});

it("reads less than one percent where the row is that small", () => {
  expect(shares("2", "1.6", "0.9", "1.8", "2.1")).toEqual([0.02, 0.016, 0.009, 0.018, 0.021]);
});
