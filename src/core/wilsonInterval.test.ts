import { expect, it } from "vitest";
import { wilsonInterval, Z_95, Z_99_8 } from "./wilsonInterval";

it("gives the published intervals", () => {
  // PHEindicatormethods, test data: 65 of 100, 95%.
  expect(wilsonInterval(65, 100, Z_95)!.lower).toBeCloseTo(0.5525444329, 9);
  expect(wilsonInterval(65, 100, Z_95)!.upper).toBeCloseTo(0.7363575175, 9);
  expect(wilsonInterval(1045, 5000, Z_95)!.lower).toBeCloseTo(0.1979554988, 9);
});

it("says little of ten in twenty, and is wider the surer it is to be", () => {
  expect(wilsonInterval(10, 20, Z_95)!.lower).toBeCloseTo(0.299, 3);
  expect(wilsonInterval(10, 20, Z_95)!.upper).toBeCloseTo(0.701, 3);
  expect(wilsonInterval(10, 20, Z_99_8)!.lower).toBeLessThan(0.25);
});

it("has none where the figures are no proportion", () => {
  expect(wilsonInterval(3, 0, Z_95)).toBeNull();
  expect(wilsonInterval(21, 20, Z_95)).toBeNull();
  expect(wilsonInterval(-1, 20, Z_95)).toBeNull();
});
