import { expect, it } from "vitest";
import { showBeside } from "./showBeside";

it("shows a time in hours, minutes and seconds, and other figures with their decimals", () => {
  expect(showBeside(-0.25, { percent: false, decimals: 5, lapse: true })).toBe("-6:00:00");
  expect(showBeside(0.25, { percent: true, decimals: 1 })).toBe("25.0%");
});
