import { expect, it } from "vitest";
import { recentTrend } from "../../src/core/statistics/recentTrend";
import { near } from "./near";

// Source: Fingertips (Department of Health and Social Care), FingertipsNext, trend-analysis: the calculator's test data,
// values with their 95% intervals, oldest first.
const PUBLISHED = [
  {
    name: "MMR Yorkshire, High is good",
    values: [92.6254, 92.3221, 90.8708, 90.017, 90.1013],
    lower: [92.4168, 92.1072, 90.6358, 89.7694, 89.8578],
    upper: [92.8288, 92.5315, 91.1004, 90.2594, 90.3396],
    slope: -0.7405107315618528,
    chiSquared: 418.5365685312781,
    way: "falling",
  },
  {
    name: "Diabetes prevalence, No judgement",
    values: [7.0826, 7.1085, 7.2571, 7.4528, 7.6554],
    lower: [7.0754, 7.1013, 7.2499, 7.4456, 7.6481],
    upper: [7.094, 7.1199, 7.2684, 7.4643, 7.6669],
    slope: 0.14879926342020153,
    chiSquared: 9740.102184854954,
    way: "rising",
  },
  {
    name: "Diabetic eye disease, Low is good",
    values: [2.935, 1.93028, 2.7567, 2.8701, 3.0121],
    lower: [2.7841, 1.8085, 2.6113, 2.7225, 2.8616],
    upper: [3.0919, 2.058, 2.9082, 3.0237, 3.1683],
    slope: 0.13984364887629136,
    chiSquared: 33.48578067368996,
    way: "rising",
  },
];
// The calculator takes 1.96 for the deviate of the intervals.
const DEVIATE = 1.96;

it.each(PUBLISHED)("finds the trend of Fingertips: $name", ({ values, lower, upper, ...expected }) => {
  const points = values.map((value, at) => ({
    value,
    error: ((upper[at] ?? 0) - (lower[at] ?? 0)) / 2 / DEVIATE,
  }));
  const found = recentTrend(points);
  near(found?.slope, expected.slope);
  near(found?.chiSquared, expected.chiSquared);
  expect(found?.way).toBe(expected.way);
});

it("finds none that hangs on a single point", () => {
  // Without the last point the line falls by 1. With it: (−8 − 3 + 1 + 29) / 10, and 19² / 10.
  const found = recentTrend([4, 3, 2, 1, 14.5].map((value) => ({ value, error: 1 })));
  near(found?.slope, 1.9);
  near(found?.chiSquared, 36.1);
  expect(found?.way).toBeNull();
});

it("finds none within what chance gives", () => {
  // A step of 1 with errors of 1 gives 10, and of 0.97 gives 9.409, against 9.5495.
  const rising = (step: number) => [0, 1, 2, 3, 4].map((at) => ({ value: at * step, error: 1 }));
  expect(recentTrend(rising(1))?.way).toBe("rising");
  expect(recentTrend(rising(0.97))?.way).toBeNull();
});

it("asks for five points with an error each, and looks at the newest alone", () => {
  const point = (value: number) => ({ value, error: 0.1 });
  expect(recentTrend([1, 2, 3, 4].map(point))).toBeNull();
  expect(recentTrend([...[1, 2, 3, 4].map(point), { value: 5, error: 0 }])).toBeNull();
  expect(recentTrend([9, 9, 9, 1, 2, 3, 4, 5].map(point))?.slope).toBeCloseTo(1, 12);
});
