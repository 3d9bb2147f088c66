import { expect, it } from "vitest";
import { byarInterval } from "./byarInterval";
import { Z_95, Z_99_8 } from "./wilsonInterval";

it("gives the published intervals", () => {
  // PHEindicatormethods, test data.
  expect(byarInterval(65, Z_95)!.lower).toBeCloseTo(50.16318771, 7);
  expect(byarInterval(65, Z_95)!.upper).toBeCloseTo(82.84913855, 7);
  expect(byarInterval(1045, Z_99_8)!.lower).toBeCloseTo(947.940703561, 7);
  expect(byarInterval(10, Z_99_8)!.upper).toBeCloseTo(24.1937249279, 7);
});

it("starts at nothing for a count of none, and has no interval below", () => {
  expect(byarInterval(0, Z_95)!.lower).toBe(0);
  expect(byarInterval(-1, Z_95)).toBeNull();
});
