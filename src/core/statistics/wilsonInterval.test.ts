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

it("begins at 0 for none of some and ends at 1 for all of them, whatever the deviate", () => {
  for (const z of [1.6448536269514722, Z_95, 1.9599639845400543, 2.5758293035489004, Z_99_8])
    for (const of of [1, 3, 7, 100, 861]) {
      const [none, all] = [wilsonInterval(0, of, z), wilsonInterval(of, of, z)];
      expect(none?.lower).toBe(0);
      expect(all?.upper).toBe(1);
    }
});
