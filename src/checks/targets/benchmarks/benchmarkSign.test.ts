import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";

const look = (name: string, benchmarks: [string, string], ...values: string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Stat neighbours 2023/24", "National 2023/24", "Mar-24", "Jun-24"],
    ["1.2", name, "", ...benchmarks, ...values],
    ["6.4", "% of reviews in time", "90%", "85%", "88%", "88%", "89%"],
  ]).findings.filter(({ check }) => check === "benchmark-sign");

it("notes once where percent signs are left out", () => {
  expect(look("% of repeat referrals", ["19", "20%"], "23%", "24%")).toMatchObject([
    { severity: "note", message: "Benchmarks of 1.2 are percentages typed without a sign (19)." },
  ]);
});

it("takes bare fractions, and rows that are bare themselves, for what they are", () => {
  expect(look("% of repeat referrals", ["0.19", "20%"], "23%", "24%")).toEqual([]);
  expect(look("% of repeat referrals", ["19", "20"], "23", "24")).toEqual([]);
});

it("asks for a sign of numbers above one, of rows that show it in any month", () => {
  const repeat = "% of repeat referrals";
  expect(look(repeat, ["19", "20%"], "23%", "")).toHaveLength(1);
  // 1 without a sign is 100%, as a cell holds it.
  expect(look(repeat, ["1", "20%"], "23%", "24%")).toEqual([]);
  const asText = lookAtRows(
    [
      ["Ref", "Measure", "Target", "National 2023/24", "Mar-24", "Jun-24"],
      ["1.2", repeat, "", "19", "23%", "24%"],
      ["6.4", "% of reviews in time", "90%", "88%", "88%", "89%"],
    ],
    { asText: [0, 3] },
  );
  // No formula takes a text for 1900%.
  expect(asText.findings.filter(({ check }) => check === "benchmark-sign")).toEqual([]);
});

it("shows the cell, and why it matters", () => {
  expect(look("% of repeat referrals", ["19", "20%"], "23%", "24%")).toMatchObject([
    {
      reference: null,
      cells: [{ row: 1, column: 3 }],
      why: "A reader, and a formula, may take 19 for 1900%.",
    },
  ]);
});
