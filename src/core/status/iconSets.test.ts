import { describe, expect, it } from "vitest";
import { iconIndex, iconSigns, type IconThreshold } from "./iconSets";

const at = (kind: IconThreshold["kind"], edge: number, inclusive = true): IconThreshold => ({
  kind,
  at: edge,
  inclusive,
});
const icons = (numbers: readonly number[], thresholds: readonly IconThreshold[]): number[] =>
  numbers.map((number) => iconIndex(number, thresholds, numbers));

describe("an icon set", () => {
  it("begins an icon at its number, or above it", () => {
    const upAboveZero = [at("percent", 0), at("number", 0), at("number", 0, false)];
    expect(icons([-3, -0.1, 0, 0.1, 7], upAboveZero)).toEqual([0, 0, 1, 2, 2]);
  });

  // A third of the way from -1 to 1 is -1/3, two thirds 1/3.
  it("counts percents from the least to the greatest, as Excel proposes them", () => {
    const proposed = [at("percent", 0), at("percent", 33), at("percent", 67)];
    expect(icons([-1, 0, 1], proposed)).toEqual([0, 1, 2]);
    expect(icons([0, 32.9, 33, 66.9, 67, 100], proposed)).toEqual([0, 0, 1, 1, 2, 2]);
  });

  // Half of the way from 0 to 100 is 50, whatever lies between and in whatever order.
  it("counts percents between the ends, not by rank", () => {
    expect(icons([100, 0, 1, 2, 3], [at("percent", 0), at("percent", 50)])).toEqual([1, 0, 0, 0, 0]);
    expect(icons([100, 3, 2, 1, 0], [at("percentile", 0), at("percentile", 50)])).toEqual([1, 1, 1, 0, 0]);
    expect(icons([-5, 5], [at("number", 0), at("number", 0)])).toEqual([0, 1]);
  });

  // PERCENTILE.INC of 1, 2, 3, 4, 100 at 50 is 3, and at 75 it is 4.
  it("counts percentiles by rank, as PERCENTILE.INC does", () => {
    const quartiles = [at("percentile", 0), at("percentile", 50), at("percentile", 75)];
    expect(icons([1, 2, 3, 4, 100], quartiles)).toEqual([0, 0, 1, 2, 2]);
    expect(iconIndex(3.3, [at("percentile", 0), at("percentile", 60)], [1, 2, 3, 4, 100])).toBe(0);
    expect(iconIndex(3.5, [at("percentile", 0), at("percentile", 60)], [1, 2, 3, 4, 100])).toBe(1);
  });

  it("says up or down, or a status, or neither", () => {
    expect(iconSigns("ThreeArrows")?.map((sign) => sign.kind === "movement" && sign.movement)).toEqual([
      "down",
      "level",
      "up",
    ]);
    expect(iconSigns("ThreeSymbols2")?.map((sign) => sign.kind === "status" && sign.status)).toEqual([
      "red",
      "amber",
      "green",
    ]);
    expect(iconSigns("FiveQuarters")).toBeNull();
  });
});
