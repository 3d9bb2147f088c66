import { describe, expect, it } from "vitest";
import { columnWith, saysOf, sentenceOf, strengthOf } from "../../../../tests/support/columnWith";
import {
  ambitionBeforeNames,
  bandSaysRole,
  headingIsBreakdown,
  headingIsOfSex,
  headingIsPeriod,
  headingIsSection,
  headingMarksExpected,
  headingSaysRole,
} from "./ofHeadings";

const APRIL = { kind: "month", year: 2024, month: 4 } as const;
const YEAR = { kind: "year", start: 2024 } as const;

describe("a heading", () => {
  it("says the role of its column, in its own words", () => {
    expect(saysOf(headingSaysRole, { own: "Target" })).toEqual(["+target"]);
    expect(sentenceOf(headingSaysRole, { own: "Target" })).toBe("The heading says “Target”.");
    expect(saysOf(headingSaysRole, { own: "Ponies" })).toEqual([]);
  });

  it("that may group rows or be what is wanted is no target before the names", () => {
    expect(saysOf(ambitionBeforeNames, { own: "Ambition" })).toEqual(["-target"]);
    expect(saysOf(ambitionBeforeNames, { own: "Ambition", wordsBefore: 1 })).toEqual([]);
    expect(saysOf(ambitionBeforeNames, { own: "Target" })).toEqual([]);
  });

  it("speaks for its column from above, less strongly, where its own says nothing of it", () => {
    const band = { own: "Q1", heading: { text: "Target Q1" } };
    expect(saysOf(bandSaysRole, band)).toEqual(["+target"]);
    expect(sentenceOf(bandSaysRole, band)).toBe("A heading above says “Target Q1”.");
    const own = strengthOf(headingSaysRole, { own: "Target" }, "target");
    expect(strengthOf(bandSaysRole, band, "target")).toBeLessThan(own);
    expect(saysOf(bandSaysRole, { own: "Target" })).toEqual([]);
  });

  it("that is a period speaks for actuals, a year less than a month", () => {
    expect(saysOf(headingIsPeriod, { own: "Apr-24", heading: { period: APRIL } })).toEqual(["+actual"]);
    const strengths = [APRIL, YEAR].map((period) =>
      strengthOf(headingIsPeriod, { own: "x", heading: { period } }, "actual"),
    );
    expect(strengths[0]).toBeGreaterThan(strengths[1] ?? 0);
    expect(saysOf(headingIsPeriod, { own: "Autumn term", heading: { namesPeriod: true } })).toEqual([
      "+actual",
    ]);
    expect(saysOf(headingIsPeriod, { own: "Target" })).toEqual([]);
  });

  it.each(["Oct-24 (F)", "Oct-24 [e]", "Oct 24e", "Oct-24 f"])("%s is no result of October", (shown) => {
    expect(saysOf(headingMarksExpected, { own: shown, heading: { shown, period: APRIL } })).toEqual([
      "+ignored",
    ]);
    expect(sentenceOf(headingMarksExpected, { own: shown, heading: { shown, period: APRIL } })).toBe(
      `“${shown}” is marked as a forecast or an estimate.`,
    );
  });

  it.each(["Oct-24 (p)", "Oct-24 [r]", "Oct-24", "Oct-24 (a)", "June"])("%s is one", (shown) => {
    expect(saysOf(headingMarksExpected, { own: shown, heading: { shown, period: APRIL } })).toEqual([]);
  });

  it("that is of one sex is a part of what is measured", () => {
    const shown = "Oct-24 (F)";
    const facts = { own: shown, heading: { shown, period: APRIL, ofSex: true as const } };
    expect(saysOf(headingIsOfSex, facts)).toEqual(["+ignored"]);
    expect(sentenceOf(headingIsOfSex, facts)).toBe(
      "“Oct-24 (F)” is of one sex, and the other's stands beside it.",
    );
    expect(saysOf(headingMarksExpected, facts)).toEqual([]);
    expect(saysOf(headingIsOfSex, { own: shown })).toEqual([]);
  });

  it.each(["Service area", "Directorate", "Themes"])("%s says where a row belongs", (own) => {
    expect(saysOf(headingIsSection, { own })).toEqual(["-measure"]);
    expect(sentenceOf(headingIsSection, { own })).toBe(`“${own}” says where a row belongs.`);
  });

  it.each(["Team", "Locality", "Social worker", "Age band"])("%s says who a row is about", (own) => {
    const facts = { own };
    expect(saysOf(headingIsBreakdown, facts)).toEqual(["-measure"]);
    expect(sentenceOf(headingIsBreakdown, facts)).toBe(`“${own}” says who a row is about.`);
    expect(strengthOf(headingIsBreakdown, facts, "measure")).toBeLessThan(
      strengthOf(headingIsSection, { own: "Theme" }, "measure"),
    );
  });

  it("of neither kind says neither", () => {
    expect(
      [headingIsSection, headingIsBreakdown].flatMap((one) => one(columnWith({ own: "Measure" }))),
    ).toEqual([]);
  });
});
