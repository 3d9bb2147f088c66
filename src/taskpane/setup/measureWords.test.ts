import { describe, expect, test } from "vitest";
import { actualOf, measureOf, percentOf } from "../testing/examples";
import { targetRule } from "./measureWords";

const at = (number: number, shown: string) => actualOf({ value: percentOf(number, shown) });

describe("the rule of its colour", () => {
  const target = at(0.19, "19%");

  test("with a tolerance, a band, or neither", () => {
    expect(targetRule(measureOf({ target, tolerance: at(0.23, "23%") }))).toBe(
      "Green at the target of 19% or better, amber up to the tolerance of 23%, red beyond. A band is not needed.",
    );
    expect(targetRule(measureOf({ target, band: { kind: "points", size: 2 } }))).toBe(
      "Green at the target of 19% or better, amber within 2 points, red beyond.",
    );
    expect(targetRule(measureOf({ target }))).toBe(
      "Green at the target of 19% or better, else red: there is no tolerance, and no band is set.",
    );
  });

  test("grey, and why", () => {
    expect(targetRule(measureOf())).toBe("Grey: the sheet gives it no target.");
    const marker = actualOf({ value: { kind: "marker", shown: "TBC" } });
    expect(targetRule(measureOf({ target: marker }))).toBe(
      "Grey: its target says “TBC”, which is not a figure.",
    );
    const polarity = { ...measureOf().polarity, value: "unknown" as const };
    expect(targetRule(measureOf({ target, polarity }))).toBe(
      "Grey: there is a target of 19%, but nothing says which way is good.",
    );
  });
});
