import { expect, test } from "vitest";
import { pixelsToPoints, pixelsToWidth, pointsToPixels, widthToPixels } from "./pixels";

test("Excel's usual column of 8.43 characters is 64 pixels wide", () => {
  expect(widthToPixels(9.140625)).toBe(64);
});

test("every width in pixels comes back", () => {
  const pixels = Array.from({ length: 400 }, (_, index) => index + 5);
  expect(pixels.map((one) => widthToPixels(pixelsToWidth(one)))).toEqual(pixels);
});

test("a row of 15 points is 20 pixels high", () => {
  expect(pointsToPixels(15)).toBe(20);
  expect(pixelsToPoints(20)).toBe(15);
});
