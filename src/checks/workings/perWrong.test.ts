import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const messages = (working: string, name = "Children in need (per 10,000)") =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
    ["4.0", name, "280", "277", "268", working],
    ["6.4", "% others", "90%", "88%", "50%", "1/2"],
  ]).findings.flatMap(({ check, message }) => (check === "per-wrong" ? [message] : []));

it("finds a rate per another number than its name says", () => {
  expect(messages("(3930/146874)*1000")).toEqual([
    "The working of 4.0, (3930/146874)*1000, is per 1,000, though the measure is per 10,000.",
  ]);
  expect(messages("3930/146874")).toEqual([
    "The working of 4.0, 3930/146874, is not multiplied by 10,000, though the measure is per 10,000.",
  ]);
});

it("is content with the right one, and where no name says", () => {
  expect(messages("(3930/146874)*10000")).toEqual([]);
  expect(messages("(3930/146874)*1000", "Rate of children in need")).toEqual([]);
  expect(messages("(3930/146874)*100")).toEqual([]);
  // Which of 146,874 and 120,000 is the population, and which the factor, is not said.
  expect(messages("3930/146874*120000")).toEqual([]);
});

it("shows the factor that was found and the one that belongs there", () => {
  const { findings } = lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "Number"],
    ["4.0", "Children in need (per 10,000)", "280", "277", "268", "(3930/146874)*1000"],
    ["6.4", "% others", "90%", "88%", "50%", "1/2"],
  ]);
  expect(findings.filter(({ check }) => check === "per-wrong")).toMatchObject([
    {
      cells: [{ row: 1, column: 5 }],
      why: "“Children in need (per 10,000)” is per 10,000.",
      published: 1000,
      expected: 10_000,
    },
  ]);
});
