import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { kpiInterval } from "../../src/functions/kpi/statistics/kpiInterval";
import { kpiPooled } from "../../src/functions/kpi/rates/kpiPooled";
import { kpiRate10k } from "../../src/functions/kpi/rates/kpiRate10k";
import { kpiRateInterval } from "../../src/functions/kpi/statistics/kpiRateInterval";
import { kpiRound } from "../../src/functions/kpi/cells/kpiRound";
import { kpiSpc } from "../../src/functions/kpi/statistics/kpiSpc";
import { standInForExcel } from "../../src/functions/testing/standIn";

beforeAll(() => void standInForExcel());

const only = (cells: unknown[][]): number => Number(cells[0]?.[0]);
const both = (cells: unknown[][]): number[] => (cells[0] ?? []).map(Number);

// Newcombe 1998, Statistics in Medicine 17, table I, the score method without correction.
it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i has Newcombe's published interval", (count, of, low, high) => {
  const [lower, upper] = both(kpiInterval([[count]], [[of]]));
  expect(lower).toBeCloseTo(low, 4);
  expect(upper).toBeCloseTo(high, 4);
});

// Garwood's exact limits of a Poisson count, as every table of them has them.
it.each([
  [0, 0, 3.689],
  [1, 0.0253, 5.572],
  [2, 0.2422, 7.225],
  [3, 0.6187, 8.767],
  [5, 1.6235, 11.668],
  [9, 4.1154, 17.085],
])("a count of %i has the exact interval", (count, low, high) => {
  const [lower, upper] = both(kpiRateInterval([[count]], [[1]], [[1]]));
  expect(lower).toBeCloseTo(low, 3);
  expect(upper).toBeCloseTo(high, 3);
});

// By hand: 10 × (1 - 1/90 - 1.96/(3√10))³ and 11 × (1 - 1/99 + 1.96/(3√11))³; the exact limits are 4.795 and 18.390.
it("a count of ten is the first of Byar's", () => {
  const [lower, upper] = both(kpiRateInterval([[10]], [[1]], [[1]]));
  expect(lower).toBeCloseTo(4.787, 3);
  expect(upper).toBeCloseTo(18.391, 3);
});

it("limits are 2.66 mean moving ranges from the mean: by hand, 10, 12, 11, 15 moves 2, 1 and 4", () => {
  const [mean, low, high] = both(kpiSpc([[10, 12, 11, 15]]));
  expect(mean).toBe(12);
  expect(low).toBeCloseTo(12 - (2.66 * 7) / 3, 12);
  expect(high).toBeCloseTo(12 + (2.66 * 7) / 3, 12);
});

const DIGITS = 20n;
/** A fraction of whole numbers in decimals, half up, worked out in whole numbers alone. */
function exactly(above: bigint, below: bigint, decimals: number): string {
  const scaled = (2n * above * 10n ** BigInt(decimals) + below) / (2n * below);
  const text = scaled.toString().padStart(decimals + 1, "0");
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}
const whole = fc.integer({ min: 0, max: 200_000 });
const some = fc.integer({ min: 1, max: 20_000_000 });

it("a rate is the exact fraction to fourteen digits", () => {
  fc.assert(
    fc.property(whole, some, fc.constantFrom(1, 4, 12), (count, population, periods) => {
      const exact = exactly(BigInt(count) * BigInt(periods) * 10_000n, BigInt(population), Number(DIGITS));
      const rate = only(kpiRate10k([[count]], [[population]], [[periods]]));
      expect(Math.abs(rate - Number(exact))).toBeLessThanOrEqual(Number(exact) * 1e-14);
    }),
  );
});

it("a ratio of sums is the exact fraction, never a mean of percentages", () => {
  const pairs = fc.array(fc.tuple(whole, some), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(pairs, (all) => {
      const sum = (at: 0 | 1) => all.reduce((total, pair) => total + BigInt(pair[at]), 0n);
      const ratio = only(kpiPooled([all.map(([part]) => part)], [all.map(([, of]) => of)]));
      const exact = Number(exactly(sum(0), sum(1), Number(DIGITS)));
      // The fraction itself is written to so many decimals, which for a small one are fewer digits.
      expect(Math.abs(ratio - exact)).toBeLessThanOrEqual(exact * 1e-14 + 10 ** -Number(DIGITS));
    }),
  );
});

it("a figure as it is typed is rounded half up, as one does by hand", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 3 }),
      (digits, scale, decimals) => {
        const typed = exactly(BigInt(digits), 10n ** BigInt(scale), scale);
        const expected = exactly(BigInt(digits), 10n ** BigInt(scale), decimals);
        expect(only(kpiRound([[Number(typed)]], [[decimals]]))).toBe(Number(expected));
      },
    ),
  );
});
