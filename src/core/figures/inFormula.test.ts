import { expect, it } from "vitest";
import { sheetInFormula, textInFormula } from "./inFormula";

// As Excel writes them: a quote inside is written twice.
it("texts and names of sheets are quoted for a formula", () => {
  expect(textInFormula('a "b"')).toBe('"a ""b"""');
  expect(textInFormula("")).toBe('""');
  expect(sheetInFormula("Board 24")).toBe("'Board 24'!");
  expect(sheetInFormula("Ann's board")).toBe("'Ann''s board'!");
});
