import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";

// 756/861 is 87.8%, 748/855 is 87.5%, 770/850 is 90.6%, 761/848 is 89.7%.
const look = (change: Readonly<Record<string, readonly string[]>> = {}) => {
  const rows: Record<string, readonly string[]> = {
    share: ["% of children in care visited in time", "95%", "88%", "87%", "91%", "90%"],
    numerator: ["Numerator", "", "756", "748", "770", "761"],
    denominator: ["Denominator", "", "861", "855", "850", "848"],
    other: ["% of reviews in time", "90%", "85%", "86%", "86%", "87%"],
    ...change,
  };
  return lookAtRows([["Measure", "Target", "Mar-24", "Apr-24", "May-24", "Jun-24"], ...Object.values(rows)], {
    asText: [],
  }).findings.map(({ check, cells, message, expected }) => ({
    check,
    cells: cells.map(({ row, column }) => `${"ABCDEF".charAt(column)}${row + 1}`).join(),
    message,
    expected,
  }));
};

it("finds the month that the two rows below a share do not give", () => {
  // 748/855 = 0.8748…, which is 87% and 87.5%.
  expect(look()).toEqual([]);
  expect(
    look({ share: ["% of children in care visited in time", "95%", "88%", "78%", "91%", "90%"] }),
  ).toEqual([
    {
      check: "working-disagrees",
      cells: "D2,D3,D4",
      message: "“% of children in care visited in time” says 78%, but its working 748/855 gives 87.5%.",
      expected: 0.875,
    },
  ]);
});

it("finds a numerator above its denominator once", () => {
  expect(look({ numerator: ["Numerator", "", "756", "748", "977", "761"] })).toMatchObject([
    { check: "part-exceeds-whole", cells: "E3,E4" },
  ]);
});

it("takes rows for parts only where most months say so", () => {
  expect(look({ denominator: ["Denominator", "", "961", "955", "950", "848"] })).toEqual([]);
});
