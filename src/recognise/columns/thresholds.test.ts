import { expect, it } from "vitest";
import { readCell } from "../../core/figures/typed/readCell";
import type { Fact } from "../../model/scorecard";
import { edgeOf, readThresholds, greenSide } from "./thresholds";

const place = { sheetId: "{1}", sheet: "Scorecard", row: 0, column: 0 };
const fact = (text: string): Fact => ({
  ...{ place, content: text, formula: null, format: "General", value: readCell(text, text, "General") },
});
const number = (one: Fact | null) => (one?.value.kind === "number" ? one.value.number : null);
const rule = (text: string) => {
  const read = readThresholds(fact(text));
  return read && [number(read.target), number(read.tolerance), read.polarity];
};

it.each([
  ["Green ≥ 90%, Amber 80–89%, Red < 80%", [0.9, 0.8, "higher"]],
  ["G: <= 10%, A: 11-15%, R: > 15%", [0.1, 0.15, "lower"]],
  ["Green ≥ 90%", [0.9, null, "higher"]],
  // Nothing says which side of green is good, or where green begins.
  ["Green 90%, Amber 80–89%", null],
  ["Amber 80–89%", null],
  ["Green when we are pleased", null],
])("%s", (text, expected) => expect(rule(text)).toEqual(expected));

it("amber reaches as far as its end that lies away from green", () => {
  expect(number(edgeOf(fact("80-89%"), "higher"))).toBe(0.8);
  expect(number(edgeOf(fact("11-15%"), "lower"))).toBe(0.15);
  expect(edgeOf(null, "higher")).toBeNull();
});

it("green lies on the side of its target", () => {
  expect(greenSide(fact("95%"), fact("90–95%"))).toBe("higher");
  expect(greenSide(fact("10%"), fact("10–15%"))).toBe("lower");
  expect(greenSide(fact("12%"), fact("10–15%"))).toBeNull();
  expect(greenSide(fact("95"), fact("90–95%"))).toBeNull();
  expect(greenSide(fact("95%"), fact("90%"))).toBeNull();
  expect(greenSide(null, fact("90–95%"))).toBeNull();
});
