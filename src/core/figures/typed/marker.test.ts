import { expect, test } from "vitest";
import { isMarker, isWithheld } from "./marker";

const MARKERS = [
  ...[
    "NA",
    "N/A",
    "TBC",
    "tbc",
    "TBC Jan/Feb",
    "Definition TBC",
    "Not published",
    "IN DEVELOPMENT",
    "to follow",
    "Expected",
  ],
  ...[
    "WC 24 Feb",
    "W/C 24 Feb",
    "-",
    "–",
    "..",
    "c",
    "[c]",
    "(c)",
    "x",
    "[x]",
    "z",
    "[z]",
    "low",
    "[low]",
    "u",
    "[u]",
    "k",
    "[k]",
  ],
];

test.each(MARKERS)("%s stands for a figure that is not there", (text) => {
  expect(isMarker(text)).toBe(true);
});

test.each(["30%", "0", "16/17 year olds", "Green", "High", "cc", "Number not in touch", "Tbcx"])(
  "%s is none",
  (text) => {
    expect(isMarker(text)).toBe(false);
  },
);

test("a sentence that begins like a marker is a sentence", () => {
  expect(
    isMarker("Not published yet, because the workflows of the month are finished late by most of the teams"),
  ).toBe(false);
});

test("brackets around all of a marker are no part of it; a bracket beside other words is", () => {
  expect(["[c]", "( NA )", "(N/A)"].map(isMarker)).toEqual([true, true, true]);
  expect(["boys (c)", "(c) boys", "c)"].map(isMarker)).toEqual([false, false, false]);
});

test("a marker has at most 60 characters", () => {
  expect(isMarker(`TBC ${"x".repeat(56)}`)).toBe(true);
  expect(isMarker(`TBC ${"x".repeat(57)}`)).toBe(false);
});

test.each(["c", "[c]", "*", "<5", "< 6", "low"])("%s is a figure that is not shown", (text) => {
  expect(isWithheld(text)).toBe(true);
});

test.each(["TBC", "-", "..", "n/a", "5", ""])("%s is none that is held back", (text) => {
  expect(isWithheld(text)).toBe(false);
});
