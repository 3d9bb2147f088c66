import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { sameElsewhere } from "./sameElsewhere";

const HEADING = ["Ref", "Measure", "Target", "Nov-24", "Dec-24", "Jan-25"];
const OTHER = ["9.9", "% of audits completed", "90%", "11%", "12%", "13%"];
const pageOf = (...rows: string[][]) => lookAtRows([HEADING, ...rows, OTHER]).scorecard;
/** The name of the measure of a page with these rows that is the first of the own rows. */
const found = (own: string[], ...rows: string[][]): string | null => {
  const [measure] = pageOf(own).measures;
  return (measure && sameElsewhere(measure, pageOf(...rows))?.name) ?? null;
};
const PLANS = ["6.1", "% of children with plans reviewed", "90%", "81%", "82%", "83%"];
// Of four words each the two names share two, which is half.
const HALF = ["K 1", "% of children with visits held", "90%", "81%", "82%", "83%"];

it("knows a measure by its name, whatever its reference and its figures", () => {
  expect(found(PLANS, ["K 7", "% of children with plans reviewed", "90%", "1%", "2%", "3%"])).toBe(
    "% of children with plans reviewed",
  );
});

it("takes a count and a percentage of one name for two", () => {
  const share = ["6.2", "Repeat referrals", "20%", "21%", "22%", "23%"];
  expect(found(share, ["K 7", "Repeat referrals", "80", "91", "92", "93"])).toBeNull();
});

it("knows one of another name by half of its words and all its figures", () => {
  expect(found(PLANS, HALF)).toBe("% of children with visits held");
  expect(found(PLANS, [...HALF.slice(0, 5), "84%"])).toBeNull();
  // Of seven words they share two.
  const less = [...HALF];
  less[1] = "% of children with social worker visits held";
  expect(found(PLANS, less)).toBeNull();
});

it("takes neither of two that it could be", () => {
  const second = [...HALF];
  second[1] = "% of children with checks held";
  expect(found(PLANS, HALF, second)).toBeNull();
});

it("asks for two months that both show", () => {
  const blank = (row: string[], ...months: number[]) =>
    row.map((cell, at) => (months.includes(at) ? "" : cell));
  expect(found(blank(PLANS, 3), HALF)).toBe("% of children with visits held");
  expect(found(PLANS, blank(HALF, 4))).toBe("% of children with visits held");
  expect(found(blank(PLANS, 3), blank(HALF, 4))).toBeNull();
});
