import { describe, expect, it } from "vitest";
import { saysOf, sentenceOf } from "../../../../tests/support/columnWith";
import {
  countBesideShare,
  figuresGiveShare,
  leastBesideMost,
  regionBesideBenchmark,
  totalBehindPeriods,
} from "./ofNeighbours";

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

it("counts that the shares beside them are worked out from are their parts", () => {
  expect(saysOf(figuresGiveShare, { partOf: "denominator" })[0]).toBe("+denominator");
  expect(saysOf(figuresGiveShare, {})).toEqual([]);
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

  it("a mean beside the limits of its series is none", () => {
    const facts = { own: "Mean", afterPeriod: true };
    expect(saysOf(totalBehindPeriods, { ...facts, next: "Lower process limit" })).toEqual([]);
    expect(saysOf(totalBehindPeriods, { ...facts, next: "Target" })).toEqual(["+ytd"]);
  });

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

describe("the initials of a region", () => {
  it.each(["SW", "SE 2023/24", "NW Mar 2021", "EM"])("%s beside a benchmark is one, too", (own) => {
    const facts = { own, previous: "England 2023/24", numbers: 1 };
    expect(saysOf(regionBesideBenchmark, facts)).toEqual(["+benchmark"]);
    expect(sentenceOf(regionBesideBenchmark, facts)).toBe(
      "The column beside it, “England 2023/24”, is compared with, too.",
    );
    expect(saysOf(regionBesideBenchmark, { own, next: "SN average", numbers: 1 })).toEqual(["+benchmark"]);
  });

  it.each([
    ["it stands among months", { own: "SW", previous: "Mar-24", next: "Apr-24", numbers: 1 }],
    ["it is among the council's own areas", { own: "SW", previous: "NW", next: "SE", numbers: 1 }],
    ["words stand below it", { own: "SW", previous: "England", numbers: 0.2 }],
    ["it is another word", { own: "SWIM", previous: "England", numbers: 1 }],
  ])("not where %s", (_, facts) => {
    expect(saysOf(regionBesideBenchmark, facts)).toEqual([]);
  });
});
