import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";
import { patternBreaks } from "./formulaPatterns";

const NAMES = ["visits", "reviews", "plans", "checks", "stays", "moves", "talks"];

/** The breaks of a table whose measures stand from row 2, with their months in C and D, by cell. */
const breaks = (count: number, cells: Readonly<Record<string, string>>, names: readonly string[] = NAMES) => {
  const { scorecard } = lookAtRows(
    [
      ["Measure", "Target", "Apr-24", "May-24"],
      ...names
        .slice(0, count)
        .map((name) => [name.includes(" ") ? name : `% of ${name} in time`, "90%", "80%", "81%"]),
    ],
    {
      asText: [],
      cells: Object.fromEntries(Object.entries(cells).map(([cell, formula]) => [cell, { formula }])),
    },
  );
  return patternBreaks(scorecard).map(
    ({ along, cell: { fact } }) => `${along} ${fact.place.row + 1} ${fact.place.column}`,
  );
};

/** The cells of some rows of D, each with the formula of its row. */
const inD = (
  rows: readonly number[],
  of = (row: number) => `=Data!B${row}/Data!C${row}`,
): Record<string, string> => Object.fromEntries(rows.map((row) => [`D${row}`, of(row)]));

it("asks for five alike in a column, and four fifths of it", () => {
  expect(breaks(6, inD([2, 3, 4, 5, 6]))).toEqual(["column 7 3"]);
  expect(breaks(5, inD([2, 3, 4, 5]))).toEqual([]);
  expect(breaks(7, inD([2, 3, 4, 5, 6]))).toEqual([]);
  expect(breaks(6, { ...inD([2, 3, 4, 5, 6]), D7: "=Data!B7*1" })).toEqual(["column 7 3"]);
  expect(breaks(6, { ...inD([2, 3, 4, 5, 6]), D7: "=Data!B7/Data!C7" })).toEqual([]);
});

it("takes a row that is typed in every column for typed, and formulas without cells for figures", () => {
  const inC = (row: number) => `=Data!E${row}/Data!F${row}`;
  const both = {
    ...inD([2, 3, 4, 5, 6]),
    ...Object.fromEntries([2, 3, 4, 5, 6].map((row) => [`C${row}`, inC(row)])),
  };
  expect(breaks(6, both)).toEqual([]);
  expect(breaks(6, { ...both, C7: inC(7) })).toEqual(["column 7 3"]);
  expect(
    breaks(
      6,
      inD([2, 3, 4, 5, 6], () => "=4/5"),
    ),
  ).toEqual([]);
});

it("compares measures of one unit, and leaves totals", () => {
  const names = (last: string) => [...NAMES.slice(0, 5), last];
  expect(breaks(6, inD([2, 3, 4, 5, 6]), names("Total of all"))).toEqual([]);
  expect(breaks(6, inD([2, 3, 4, 5, 6]), names("% of total places in use"))).toEqual(["column 7 3"]);
});
