import { expect, it } from "vitest";
import { isHeadingWord, isPerhapsTarget, isWholeHeading, rolesOfHeading, wholeRole } from "./headingWords";

/** The role for which a heading speaks most strongly. */
const strongest = (heading: string): string | null =>
  Object.entries(rolesOfHeading(heading)).sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;

it.each([
  ["Ref", "reference"],
  ["KPI no.", "reference"],
  ["Performance indicator", "measure"],
  ["Data source", "source"],
  ["Responsible officer", "owner"],
  ["Good to be", "polarity"],
  ["Direction of improvement", "polarity"],
  ["vs previous month", "change"],
  ["Best month", "ignored"],
  ["Starting point", "baseline"],
  ["Where we want to be", "target"],
  ["Tgt 24/25", "target"],
  ["Required", "target"],
  ["Floor", "tolerance"],
  ["Statistical neighbours", "benchmark"],
  ["Calculation", "working"],
  ["Numerator", "numerator"],
  ["Den", "denominator"],
  ["RAG", "status"],
  ["Target met", "status"],
  ["Direction of travel", "direction"],
  ["Change", "change"],
  ["Variance from target", "change"],
  ["YTD", "ytd"],
  ["Commentary", "narrative"],
  ["Latest", "actual"],
  ["Forecast outturn", "ignored"],
  ["Rank", "ignored"],
  ["Fruit", null],
])("%s heads a column of role %s", (heading, role) => expect(strongest(heading)).toBe(role));

it("takes all of a short text for a heading, and not one word of it", () => {
  expect(wholeRole("Target")).toBe("target");
  expect(wholeRole("Upper limit")).toBe("ignored");
  expect(wholeRole("Target group reached")).toBeNull();
  expect([isWholeHeading("Last quarter"), isWholeHeading("Last quarter of visits")]).toEqual([true, false]);
});

it("knows a heading's word in a text of at most 90 signs: more is a sentence", () => {
  expect(isHeadingWord("Our target")).toBe(true);
  expect(isHeadingWord("Fruit")).toBe(false);
  expect(isHeadingWord(`target ${"x".repeat(83)}`)).toBe(true);
  expect(isHeadingWord(`target ${"x".repeat(84)}`)).toBe(false);
});

it("leaves open whether an ambition is a target or a theme", () => {
  expect(["Ambition", "Priority", "Target", "Fruit"].map(isPerhapsTarget)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it.each([
  "Apr-24 profile",
  "Plan (YTD)",
  "Q3 target",
  "Year end target",
  "Current performance target",
  "Target outturn",
])("%s is a target", (heading) => {
  expect(strongest(heading)).toBe("target");
});
