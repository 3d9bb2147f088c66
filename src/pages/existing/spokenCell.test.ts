import { expect, it } from "vitest";
import { spokenCell } from "./spokenCell";

it.each([
  [`="1.4 "&'Board 24'!$B$9`, "Board 24", "B9"],
  ["=Board!$b$9", "Board", "B9"],
  [`='Children''s board'!B9`, "Children's board", "B9"],
  // A cell in a text is none.
  [`="see Care!B2: "&Board!$B$10`, "Board", "B10"],
  [`=IF(AND(ISNUMBER('S 1'!$J$2)),'S 1'!$J$3,NA())`, "S 1", "J2"],
  ["=Board!#REF!", "Board", null],
])("%s speaks of %s", (formula, sheet, cell) => {
  expect(spokenCell(formula)).toEqual({ sheet, cell });
});

it.each(["=#REF!$B$9", "=#REF!", "=$B$9", "Board!B9", 12])(
  "%s speaks of no cell that is there",
  (formula) => {
    expect(spokenCell(formula)).toBeNull();
  },
);
