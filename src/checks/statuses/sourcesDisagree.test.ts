import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import type { Polarity } from "../../core/status/polarity";
import type { Measure, PolaritySource } from "../../model/scorecard";
import { isWayCertain } from "./isWayCertain";
import { isWay, sourcesDisagree } from "./sourcesDisagree";

const { measure } = lookAtRows([
  ["Ref", "Measure", "Target", "Feb-24", "Mar-24"],
  ["6.3", "% of visits in time", "90%", "87%", "88%"],
  ["6.4", "% of reviews in time", "90%", "92%", "93%"],
]).judged("6.3");
type Said = readonly [Polarity, PolaritySource];

/** A measure of which one source decides the way, and others may say another. */
const decided = (
  [value, source]: Said,
  others: readonly Said[] = [],
  certain: boolean | null = true,
): Measure => ({
  ...measure,
  meaning: certain === null ? undefined : { polarity: "higher", certain },
  polarity: {
    ...{ value, source, sentence: "" },
    contradictions: others.map(([other, by]) => ({ value: other, source: by, sentence: "" })),
  },
});
const against = (winner: Said, other: Said, certain?: boolean | null) =>
  sourcesDisagree(decided(winner, [other], certain))?.source ?? null;

it("finds the source that says the opposite of the one that decided", () => {
  expect(against(["higher", "column"], ["lower", "baseline"])).toBe("baseline");
  expect(against(["lower", "tolerance"], ["higher", "published"])).toBe("published");
});

it("lets a name speak only where no reader would doubt it", () => {
  expect(against(["lower", "column"], ["higher", "meaning"])).toBe("meaning");
  // How many audits should be good is not agreed upon as surely.
  expect(against(["lower", "column"], ["higher", "meaning"], false)).toBeNull();
  expect(against(["lower", "column"], ["higher", "meaning"], null)).toBeNull();
});

it("leaves a tolerance on the wrong side to its own check, and the user's own setting in peace", () => {
  expect(against(["higher", "column"], ["lower", "tolerance"])).toBeNull();
  expect(against(["lower", "setting"], ["higher", "column"])).toBeNull();
});

it("knows two ways, and no disagreement where one of the two is none", () => {
  const all: readonly Polarity[] = ["higher", "lower", "plan", "none", "unknown"];
  expect(all.filter(isWay)).toEqual(["higher", "lower"]);
  expect(against(["plan", "column"], ["higher", "baseline"])).toBeNull();
  expect(against(["higher", "column"], ["none", "baseline"])).toBeNull();
  expect(sourcesDisagree(decided(["higher", "column"]))).toBeNull();
});

it("is certain of a way that is stated, or that the name says beyond doubt, where nothing disagrees", () => {
  expect(isWayCertain(decided(["higher", "column"]))).toBe(true);
  expect(isWayCertain(decided(["higher", "meaning"]))).toBe(true);
  expect(isWayCertain(decided(["higher", "meaning"], [], false))).toBe(false);
  expect(isWayCertain(decided(["higher", "meaning"], [], null))).toBe(false);
  expect(isWayCertain(decided(["unknown", "unknown"]))).toBe(false);
  expect(isWayCertain(decided(["higher", "column"], [["lower", "tolerance"]]))).toBe(false);
});
