import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";

const look = (
  rates: string[],
  counts: string[],
  working = "((387*12)/146874)*10000",
  countName = "Number of referrals",
) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Jun-23", "Sep-23", "Dec-23", "Mar-24", "Jun-24", "Number"],
    ["1.2", "Referrals to children's social care (per 10,000)", "450", ...rates, working],
    ["1.3", countName, "TBC", ...counts, ""],
    ["6.4", "% others", "90%", "88%", "50%", "50%", "50%", "50%", "1/2"],
  ]).findings.filter(({ check }) => check === "count-and-rate");
const COUNTS = ["703", "513", "413", "405", "387"];

it("finds the months in which they disagree, and shows both", () => {
  // 703 * 12 / 146874 * 10000 = 574.4; 513 gives 419.1; 413 gives 337.4.
  expect(look(["563", "404", "337", "331", "316"], COUNTS)).toMatchObject([
    {
      severity: "warning",
      reference: "1.2",
      cells: [
        { row: 1, column: 3 },
        { row: 2, column: 3 },
        { row: 1, column: 4 },
        { row: 2, column: 4 },
      ],
      message:
        "1.2 and 1.3 report the same thing, as a rate and as a count, but disagree in Jun-23 (703 gives 574, not 563) and Sep-23 (513 gives 419, not 404).",
    },
  ]);
});

it("is content where they agree, and finds the scale in the months where there is no working", () => {
  expect(look(["574", "419", "337", "331", "316"], COUNTS)).toEqual([]);
  expect(look(["574", "419", "337", "331", "316"], COUNTS, "")).toEqual([]);
  expect(look(["574", "419", "337", "313", "316"], COUNTS, "")).toHaveLength(1);
});

it("takes rows for one thing only where names and figures both say so", () => {
  expect(look(["274", "419", "137", "531", "216"], COUNTS, "")).toEqual([]);
  expect(look(["574", "419", "337", "331", "300"], COUNTS, "", "Number of contacts")).toEqual([]);
});

it("takes months at one end that share another estimate for what they are", () => {
  // With 143,000 children: 703 gives 589.9, 513 gives 430.5.
  expect(look(["590", "430", "337", "331", "316"], COUNTS)).toEqual([]);
});

it("says in how many months they agree, and what the first would be", () => {
  // 703 * 12 / 146874 * 10000 = 574.37
  const name = "Referrals to children's social care (per 10,000)";
  expect(look(["563", "404", "337", "331", "316"], COUNTS)).toMatchObject([
    {
      why: `“${name}” and “Number of referrals” agree in 3 other months; either may be wrong in these.`,
      published: 563,
      expected: expect.closeTo(574.3699, 3) as number,
    },
  ]);
  expect(look(["574", "419", "300", "", ""], ["703", "513", "413", "", ""])[0]?.why).toContain(
    "in 2 other months",
  );
});

it("takes months at one end for another estimate only up to a twentieth apart, and by one factor", () => {
  // Times 1.04: 597.3, 435.9; times 1.1: 631.8, 461.0.
  expect(look(["597", "436", "337", "331", "316"], COUNTS)).toEqual([]);
  expect(look(["632", "461", "337", "331", "316"], COUNTS)).toHaveLength(1);
  expect(look(["597", "419", "351", "331", "316"], COUNTS)).toHaveLength(1);
  expect(look(["574", "419", "337", "344", "329"], COUNTS)).toEqual([]);
  expect(look(["597", "411", "337", "331", "316"], COUNTS)).toHaveLength(1);
});
