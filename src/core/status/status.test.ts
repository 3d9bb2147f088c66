import { expect, test } from "vitest";
import { STATUS_FILL, STATUS_LETTER } from "./status";

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
