import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

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
