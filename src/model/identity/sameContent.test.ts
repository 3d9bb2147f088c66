import { expect, it } from "vitest";
import { sameContent } from "./sameContent";

it("takes numbers for one that differ in the digits of working them out, and texts as they are written", () => {
  expect(sameContent(0.1 + 0.2, 0.3)).toBe(true);
  // 387 × 12 / 146,874 × 10,000, as a file held it and as an engine gave it.
  expect(sameContent(316.18938682135706, 316.1893868213571)).toBe(true);
  expect(sameContent(0.77, 0.7700001)).toBe(false);
  expect(sameContent("95%", "95%")).toBe(true);
  expect(sameContent("95%", 0.95)).toBe(false);
  expect(sameContent("n/a", "N/A")).toBe(false);
  expect(sameContent(null, null)).toBe(true);
  expect(sameContent("", null)).toBe(false);
});
