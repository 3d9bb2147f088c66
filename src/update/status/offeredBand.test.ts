import { expect, it } from "vitest";
import type { ColouredByHer } from "./chosenAmbers";
import { offeredBand } from "./offeredBand";

/** Colours of percentages against a target of 80%, where higher is better. */
const coloured = (colours: Readonly<Record<string, ColouredByHer["said"]>>, target = 0.8): ColouredByHer[] =>
  Object.entries(colours).map(([actual, said]) => ({
    ...{ actual: Number(actual) / 100, target, percent: true, polarity: "higher", said },
  }));

it("offers the band that explains most colours: 8 points below 80% are 10% of it", () => {
  const all = coloured({
    85: "green",
    80: "green",
    79: "amber",
    72: "amber",
    73: "amber",
    71: "red",
    60: "red",
  });
  expect(offeredBand(all)).toEqual({ band: { kind: "percent", size: 10 }, explains: 7, of: 7 });
  const one = coloured({ 77.5: "red" });
  expect(offeredBand([...all, ...one])).toEqual({ band: { kind: "percent", size: 10 }, explains: 7, of: 8 });
});

it("tells points from percent by targets of different size", () => {
  const all = [
    ...coloured({ 76: "amber", 75: "amber", 74: "red" }),
    ...coloured({ 16: "amber", 15: "amber", 14: "red" }, 0.2),
  ];
  expect(offeredBand(all)).toEqual({ band: { kind: "points", size: 5 }, explains: 6, of: 6 });
});

it("works downwards where lower is better", () => {
  const all = coloured({ 20: "green", 21: "amber", 22: "amber", 23: "red", 30: "red", 19: "green" }, 0.2);
  const lower = all.map((one): ColouredByHer => ({ ...one, polarity: "lower" }));
  expect(offeredBand(lower)).toEqual({ band: { kind: "percent", size: 10 }, explains: 6, of: 6 });
});

it("offers none of few colours, of none amber, or where none fits", () => {
  expect(offeredBand(coloured({ 79: "amber", 78: "amber", 60: "red" }))).toBeNull();
  expect(
    offeredBand(coloured({ 85: "green", 86: "green", 79: "red", 78: "red", 60: "red", 61: "red" })),
  ).toBeNull();
  expect(
    offeredBand(
      coloured({ 79: "red", 78: "amber", 77: "red", 60: "amber", 61: "red", 50: "amber", 51: "red" }),
    ),
  ).toBeNull();
});
