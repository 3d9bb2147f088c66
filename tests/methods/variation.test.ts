import { describe, expect, it } from "vitest";
import { controlLimits } from "../../src/core/statistics/controlLimits";
import { judgeVariation } from "../../src/core/statistics/judgeVariation";
import {
  sevenInATrend,
  sevenOnOneSide,
  twoInThree,
  type Side,
} from "../../src/core/statistics/specialCauses";

// Source: NHSRplotthedots (NHS-R Community): tests/testthat/_snaps/ptd_spc_standard.md, vignettes/deviations.Rmd,
// tests/testthat/test-ptd_calculate_point_type.R and test-ptd_spc_standard.R.

const NORMAL = [
  -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123,
  -0.68685285, -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314,
  0.49785048, -1.96661716, 0.7013559, -0.47279141,
];
const NORMAL_WITH_OUTLIER = NORMAL.map((value, at) => (at === 14 ? 10 : value));
const ALTERNATING = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

describe("limits of an XmR chart, with moving ranges screened and without", () => {
  // Printed to seven digits, or to two decimals.
  it.each([
    [NORMAL, true, 0.1416238, -3.01138, 3.294627, 0.000001],
    [NORMAL_WITH_OUTLIER, true, 0.6694159, -2.383666, 3.722497, 0.000001],
    [NORMAL_WITH_OUTLIER, false, 0.6694159, -4.596625, 5.935457, 0.000001],
    [ALTERNATING, true, 1.94, -0.72, 4.6, 0.005],
    [ALTERNATING, false, 1.94, -3.06, 6.95, 0.005],
  ] as const)("%j %s", (values, screenMovingRanges, mean, lower, upper, printed) => {
    const limits = controlLimits(values, { screenMovingRanges });
    expect(Math.abs((limits?.mean ?? 0) - mean)).toBeLessThanOrEqual(printed);
    expect(Math.abs((limits?.lower ?? 0) - lower)).toBeLessThanOrEqual(printed);
    expect(Math.abs((limits?.upper ?? 0) - upper)).toBeLessThanOrEqual(printed);
  });
});

describe("special causes", () => {
  it.each<[Side[], number[]]>([
    [
      [1, 1, 1, 1, 1, 1],
      [0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 1, 1, 1, 1, 1, -1],
      [0, 0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 1, 1, 1, 1, 1, 1, 1, -1],
      [0, 0, 0, 0, 0, 0, 1, 1, 0],
    ],
    [
      [-1, -1, -1, -1, -1, -1, -1, -1, 1],
      [0, 0, 0, 0, 0, 0, 1, 1, 0],
    ],
  ])("seven on one side of the mean: %j", (sides, marked) => {
    expect(sevenOnOneSide(sides).map(Math.abs)).toEqual(marked);
  });

  it.each<[number[], number[]]>([
    [
      [1, 2, 3, 4, 5, 6],
      [0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 2, 3, 3, 4, 5, 6],
      [0, 0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 2, 3, 4, 5, 6, 7],
      [0, 0, 0, 0, 0, 0, 1],
    ],
    [
      [2, 1, 2, 3, 4, 5, 6, 7, 3],
      [0, 0, 0, 0, 0, 0, 0, 1, 0],
    ],
    [
      [7, 6, 5, 4, 3, 2, 1],
      [0, 0, 0, 0, 0, 0, -1],
    ],
    [
      [2, 7, 6, 5, 4, 3, 2, 1, 3],
      [0, 0, 0, 0, 0, 0, 0, -1, 0],
    ],
  ])("seven in a trend: %j", (values, marked) => {
    expect(sevenInATrend(values)).toEqual(marked);
  });

  it.each<[number[], Side[], number[]]>([
    [
      [0, 0, 1, 0, 1, 0, 0],
      [1, 1, 1, 1, 1, 1, 1],
      [0, 0, 1, 1, 1, 0, 0],
    ],
    [
      [0, 0, 1, 1, 0, 0, 0],
      [1, 1, 1, 1, 1, 1, 1],
      [0, 1, 1, 1, 1, 0, 0],
    ],
    [
      [0, 0, 1, 0, 1, 0, 0],
      [1, -1, 1, -1, 1, -1, 1],
      [0, 0, 0, 0, 0, 0, 0],
    ],
  ])("two in three: %j", (close, sides, marked) => {
    expect(twoInThree(close.map(Boolean), sides).map(Math.abs)).toEqual(marked);
  });

  it.each<[number[], Side[], number[]]>([
    [
      [1, 0, 0, 1],
      [1, 1, 1, 1],
      [0, 0, 0, 0],
    ],
    [
      [1, 0, 0, 1, 1],
      [1, 1, 1, 1, 1],
      [0, 0, 0, 1, 1],
    ],
  ])("points of two in three that are close themselves: %j", (close, sides, marked) => {
    const windows = twoInThree(close.map(Boolean), sides);
    expect(windows.map((side, at) => Math.abs(side) * (close[at] ?? 0))).toEqual(marked);
  });

  it("two points close to opposite limits are common cause", () => {
    const values = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 5.5, -5.5];
    const limits = controlLimits(values);
    expect(limits && judgeVariation(values, limits).slice(-2)).toEqual([null, null]);
  });
});
