import { expect, test } from "vitest";
import { readStatus, STATUS_FILL, STATUS_LETTER } from "./status";

test.each([
  ["Green", "green"],
  ["G", "green"],
  ["On target", "green"],
  ["[A]", "amber"],
  ["AMBER", "amber"],
  ["red", "red"],
  ["r", "red"],
  ["Grey", "grey"],
  ["Gray", "grey"],
  ["🟢", "green"],
  ["🟠", "amber"],
  ["🔴 Red", "red"],
  ["Green ✓", "green"],
  ["Yes", "green"],
  ["N", "red"],
  ["Exceeded", "green"],
  ["Ahead of target", "green"],
  ["Meeting target", "green"],
  ["On plan", "green"],
  ["Slightly below target", "amber"],
  ["Close to target", "amber"],
  ["At risk", "amber"],
  ["Partially met", "amber"],
  ["Within tolerance", "amber"],
  ["Target not met", "red"],
  ["Not meeting target", "red"],
  ["Significantly below target", "red"],
  ["Outside tolerance", "red"],
  ["✖", "red"],
  ["Not RAG rated", "grey"],
  ["Amber (within 5%)", "amber"],
  ["Green - on target", "green"],
  ["RAG: Red", "red"],
  ["G - Green", "green"],
  ["🔴 Off track", "red"],
])("%s: %s", (word, status) => {
  expect(readStatus(word)).toBe(status);
});

// Scales of more than three, words of other scales, and words that may stand for two colours.
test.each([
  ...["", "Blue", "B", "constructor", "●", "1", "A1", "R 2", "🔵", "🟣", "Purple"],
  ...["A/G", "AG", "AR", "R/A", "Amber/Green", "Amber - Red", "Light green", "Red, was Green"],
  ...[
    "Behind",
    "Above target",
    "Complete",
    "In progress",
    "Not started",
    "Not due",
    "High",
    "Good",
    "Better",
  ],
  ...["Red herring", "Green: the team has worked through the backlog of visits"],
])("%j is no status", (word) => {
  expect(readStatus(word)).toBeNull();
});

/** WCAG 2.2: relative luminance. */
function luminance(fill: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(fill.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("black text can be read on every fill", () => {
  for (const fill of Object.values(STATUS_FILL)) {
    expect((luminance(fill) + 0.05) / 0.05).toBeGreaterThanOrEqual(4.5);
  }
});

test("the fills can be told apart in grey print", () => {
  const lightness = (fill: string) => 116 * Math.cbrt(luminance(fill)) - 16;
  expect(lightness(STATUS_FILL.amber) - lightness(STATUS_FILL.green)).toBeGreaterThan(12);
  expect(lightness(STATUS_FILL.green) - lightness(STATUS_FILL.red)).toBeGreaterThan(12);
});

test("a letter stands with every colour", () => {
  expect(STATUS_LETTER).toEqual({ green: "G", amber: "A", red: "R", grey: "–" });
});
