import { expect, it } from "vitest";
import type { Period } from "../../core/periods/period";
import { besideRegister } from "./besideRegister";

const HEADINGS = ["Area", "Year", "Population"];
const DEVON = {
  sheet: "Populations",
  rows: [HEADINGS, ["Devon", 2021, 146_000], ["Devon", 2022, 146_874], ["Torbay", 2022, 25_600]],
};
const month = (year: number, month: number): Period => ({ kind: "month", year, month });

it("gives the estimate that is due, for the area that the population in use is near", () => {
  // Official rates of the year to March 2023 divide by mid-2022.
  const due = { sheet: "Populations", year: 2022, due: 146_874 };
  expect(besideRegister(DEVON, month(2023, 3), 146_874)).toEqual({ ...due, known: true });
  expect(besideRegister(DEVON, month(2023, 3), 147_000)).toEqual({ ...due, known: false });
  expect(besideRegister(DEVON, month(2023, 3), 90_000)).toBeNull();
});

it("falls back by up to three years where the register has not been kept up", () => {
  // The year to March 2026 would take mid-2025, the next one mid-2026.
  expect(besideRegister(DEVON, month(2026, 3), 146_874)).toMatchObject({ year: 2022, due: 146_874 });
  expect(besideRegister(DEVON, month(2026, 4), 146_874)).toBeNull();
});

it("does not fall back from a year that the analyst has fixed", () => {
  const fixed = (year: number) => ({ rule: { kind: "fixed" as const, year }, area: null });
  expect(besideRegister(DEVON, month(2026, 3), 146_000, fixed(2021))).toMatchObject({ due: 146_000 });
  expect(besideRegister(DEVON, month(2026, 3), 146_874, fixed(2023))).toBeNull();
});

it("says nothing where two areas could be meant, unless one is chosen", () => {
  const two = { ...DEVON, rows: [HEADINGS, ["Devon", 2022, 146_874], ["Kent", 2022, 147_500]] };
  const before = { kind: "before" as const };
  expect(besideRegister(two, month(2023, 3), 147_000)).toBeNull();
  expect(besideRegister(two, month(2023, 3), 147_000, { rule: before, area: "Kent" })).toMatchObject({
    due: 147_500,
  });
});

it("says nothing without a register, or of values that no period dates", () => {
  expect(besideRegister(null, month(2023, 3), 146_874)).toBeNull();
  expect(besideRegister(DEVON, null, 146_874)).toBeNull();
});
