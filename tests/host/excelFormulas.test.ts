import { expect, it } from "vitest";
import { AWKWARD, casesIn, DATA, differing, TABLE, TOGETHER } from "./support/formulaBook";

const THREE = { S1: [[1], [1]], S2: [[2], [2]], S3: [[3], [3]] };

it("gives what Excel gives, all formulas in one workbook, so that none disturbs another", async () => {
  const cases = casesIn("formulas.txt");
  expect(await differing(cases, { Data: DATA, ...THREE })).toEqual([]);
  expect(cases.length).toBeGreaterThan(1000);
});

it("gives what the pages of Excel's functions show", async () => {
  const cases = casesIn("documented.txt");
  expect(await differing(cases, { Data: DATA, ...THREE })).toEqual([]);
  expect(cases.length).toBeGreaterThan(1000);
});

it("gives what Excel gives over awkward cells, spills and a table", async () => {
  const cases = casesIn("awkwardCells.txt");
  expect(await differing(cases, { Data: DATA, X: AWKWARD, Y: TOGETHER, T: TABLE })).toEqual([]);
  expect(cases.length).toBeGreaterThan(200);
});
