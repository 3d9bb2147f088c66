import { describe, expect, it } from "vitest";
import { saysOf, sentenceOf } from "../../../../tests/support/columnWith";
import { countBesideShare, leastBesideMost, totalBehindPeriods } from "./ofNeighbours";

describe("a count beside a share", () => {
  it("is what the share is worked out from", () => {
    const facts = { own: "No.", next: "%", numbers: 0.6 };
    expect(saysOf(countBesideShare, facts)).toEqual(["+numerator"]);
    expect(sentenceOf(countBesideShare, facts)).toBe("The share beside it, “%”, is what is measured.");
    expect(saysOf(countBesideShare, { ...facts, own: "Number Q1 24", next: "% Q1 24" })).toEqual([
      "+numerator",
    ]);
  });

  it.each([
    ["words stand below it", { own: "No.", next: "%", numbers: 0.59 }],
    ["no share is beside it", { own: "No.", next: "Target", numbers: 1 }],
    ["it says more than a count", { own: "Number of referrals", next: "%", numbers: 1 }],
  ])("not where %s", (_, facts) => {
    expect(saysOf(countBesideShare, facts)).toEqual([]);
  });
});

describe("a total behind the periods", () => {
  it.each(["Total", "Average", "Year total 2024/25", "Yr end total / average", "Full year", "Mean"])(
    "%s is of the year so far",
    (own) => {
      const facts = { own, afterPeriod: true };
      expect(saysOf(totalBehindPeriods, facts)).toEqual(["+ytd"]);
      expect(sentenceOf(totalBehindPeriods, facts)).toBe(`“${own}” stands behind the periods.`);
    },
  );

  it("not before them, not under a quarter, and not of something", () => {
    expect(saysOf(totalBehindPeriods, { own: "Total" })).toEqual([]);
    const ofQuarter = { own: "Avg", heading: { text: "1st QTR Avg" }, afterPeriod: true };
    expect(saysOf(totalBehindPeriods, ofQuarter)).toEqual([]);
    expect(saysOf(totalBehindPeriods, { own: "Total referrals", afterPeriod: true })).toEqual([]);
  });
});

it("a least beside a most is a spread, no tolerance", () => {
  const facts = { own: "Minimum", next: "Maximum" };
  expect(saysOf(leastBesideMost, facts)).toEqual(["-tolerance"]);
  expect(sentenceOf(leastBesideMost, facts)).toBe("“Maximum” beside it is the other end of a spread.");
  expect(saysOf(leastBesideMost, { own: "Minimum", next: "Target" })).toEqual([]);
  expect(saysOf(leastBesideMost, { own: "Target", next: "Maximum" })).toEqual([]);
});
