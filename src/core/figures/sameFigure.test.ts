import { expect, it } from "vitest";
import { sameFigure, steadyFigure } from "./sameFigure";

it("takes two readings of one number for the same", () => {
  expect(sameFigure(0.1 + 0.2, 0.3)).toBe(true);
  expect(sameFigure(0, 0)).toBe(true);
  expect(sameFigure(-2.5, -2.5)).toBe(true);
  expect(sameFigure(0.3, 0.3001)).toBe(false);
  expect(sameFigure(1, -1)).toBe(false);
});

it("remembers a figure without the digits in which working it out anew may differ", () => {
  // 387 × 12 / 146,874 × 10,000, as a file held it and as an engine gave it.
  expect(steadyFigure(316.18938682135706)).toBe(steadyFigure(316.1893868213571));
  expect(steadyFigure(316)).toBe(316);
  expect(steadyFigure(0.25)).not.toBe(steadyFigure(0.2501));
});
