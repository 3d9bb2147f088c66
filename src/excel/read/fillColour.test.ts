import { expect, test } from "vitest";
import { fillColour, isPatterned } from "./fillColour";

test("a cell without a fill has none, though Excel calls it white", () => {
  expect(fillColour({ color: "#FFFFFF", pattern: "None" })).toBeNull();
  expect(fillColour({ color: "", pattern: "None" })).toBeNull();
  expect(fillColour(undefined)).toBeNull();
});

test("a cell painted white is white", () => {
  expect(fillColour({ color: "#ffffff", pattern: "Solid" })).toBe("#FFFFFF");
});

test("stripes and gradients are told from plain fills", () => {
  expect(isPatterned({ color: "#FF0000", pattern: "Gray25" })).toBe(true);
  expect(isPatterned({ color: "#FF0000", pattern: "LinearGradient" })).toBe(true);
  expect(isPatterned({ color: "#FF0000", pattern: "Solid" })).toBe(false);
  expect(isPatterned({ color: "#FFFFFF", pattern: "None" })).toBe(false);
});
