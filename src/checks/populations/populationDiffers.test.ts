import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { NO_SETTINGS, type PopulationSetting } from "../../model/settings";

const messages = (population: string, name = "ICPCs (per 10,000)") =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
    ["1.2", "Referrals (per 10,000)", "450", "331", "316", "((387*12)/146874)*10000"],
    ["3.0", "Section 47 enquiries (per 10,000)", "190", "179", "130", "((159*12)/146874)*10000"],
    ["3.2", name, "58", "40", "54", `((66*12)/${population})*10000`],
  ]).findings.flatMap(({ check, message }) => (check === "population-differs" ? [message] : []));

it("finds a rate with another population than the rest", () => {
  expect(messages("146847")).toEqual([
    "3.2 is worked out with a population of 146,847, 1.2 and 3.0 with 146,874.",
  ]);
  expect(messages("149012")).toHaveLength(1);
});

it("is content with one population, and with another group of people", () => {
  expect(messages("146874")).toEqual([]);
  expect(messages("31250", "First time entrants aged 10 to 17 (per 10,000)")).toEqual([]);
});

const REGISTER = {
  sheet: "Populations",
  rows: [
    ["Area", "Year", "Population", "Release"],
    ["Devon", 2022, 146_874, "2023"],
    ["Devon", 2023, 148_000, "2024"],
    ["Devon", 2023, 147_500, "2025"],
    ["Torbay", 2023, 25_600, "2024"],
  ],
};
const besideRegister = (population: number, month = "Mar-24", populations?: PopulationSetting) =>
  lookAtRows(
    [
      ["Ref", "Measure", "Target", "Jan-24", "Feb-24", month, "Working"],
      ["1.2", "Rate of referrals per 10,000", "315", "300", "310", "316", `((387*12)/${population})*10000`],
      ["6.1", "Rate of children in care per 10,000", "60", "61", "61", "61", `(890/${population})*10000`],
    ],
    {
      asText: [0, 6],
      beside: { populations: REGISTER },
      settings: { ...NO_SETTINGS, ...(populations && { populations }) },
    },
  ).findings.flatMap(({ check, severity, message }) =>
    check === "population-differs" ? [`${severity}: ${message}`] : [],
  );

it("compares with the register's estimate for the year, of the area that is meant", () => {
  expect(besideRegister(147_500)).toEqual([]);
  expect(besideRegister(146_847)).toEqual([
    "warning: The rates of 1.2 and 6.1 are worked out with a population of 146,847; Populations has 147,500 for mid-2023.",
  ]);
  expect(besideRegister(90_000)).toEqual([]);
});

it("calls another year's estimate, or an earlier release, a habit", () => {
  expect(besideRegister(146_874)).toEqual([
    "note: The rates of 1.2 and 6.1 are worked out with a population of 146,874; Populations has 147,500 for mid-2023.",
  ]);
  expect(besideRegister(148_000)[0]).toMatch(/^note: /);
  // The register has nothing for mid-2024 yet.
  expect(besideRegister(147_500, "Jun-24")).toEqual([]);
});

it("takes the year and the area that she has set", () => {
  const fixed = (year: number, area: string | null = null): PopulationSetting => ({
    rule: { kind: "fixed", year },
    area,
  });
  expect(besideRegister(146_874, "Mar-24", fixed(2022))).toEqual([]);
  expect(besideRegister(147_500, "Mar-24", fixed(2022))).toEqual([
    "note: The rates of 1.2 and 6.1 are worked out with a population of 147,500; Populations has 146,874 for mid-2022.",
  ]);
  // A year that was fixed is not replaced by the one before it.
  expect(besideRegister(146_847, "Mar-24", fixed(2024))).toEqual([]);
  expect(besideRegister(146_847, "Mar-24", fixed(2023, "Devon"))).toHaveLength(1);
  expect(besideRegister(146_847, "Mar-24", fixed(2023, "Torbay"))).toEqual([]);
});
