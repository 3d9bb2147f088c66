import { beforeAll, expect, test } from "vitest";
import { kpiPopulation } from "./kpiPopulation";
import { shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

const REGISTER = [
  ["Area", "Mid-year", "Population aged 0 to 17", "Release"],
  ["Northshire", 2022, 145_000, "2023"],
  ["Northshire", "mid-2023", 146_874, "2024"],
  ["Southshire", 2023, 90_000, "2024"],
  ["Northshire", 2023, 147_100, "2025"],
];

test("by year and area; of two releases the lower row counts", () => {
  expect(kpiPopulation(REGISTER, [[2022], [2023], [""]], [["Northshire"]])).toEqual([
    [145_000],
    [147_100],
    [""],
  ]);
  expect(kpiPopulation(REGISTER, [["Mid-2023"]], [["southshire"]])).toEqual([[90_000]]);
  expect(kpiPopulation(REGISTER, [[2022]])).toEqual([[145_000]]);
});

test("two columns need no headings", () => {
  expect(
    kpiPopulation(
      [
        [2022, 145_000],
        [2023, 146_874],
      ],
      [[2023]],
    ),
  ).toEqual([[146_874]]);
});

test("a year that is not there, several areas, no headings", () => {
  expect(shown(kpiPopulation(REGISTER, [[2031]], [["Northshire"]]))).toEqual([
    ["#N/A The register has no population for 2031 in Northshire."],
  ]);
  expect(shown(kpiPopulation(REGISTER, [[2023]]))).toEqual([
    ["#VALUE! The register holds several areas for that year: say which."],
  ]);
  expect(shown(kpiPopulation([["a", "b", "c"]], [[2023]]))).toEqual([
    [
      "#VALUE! The register needs a first row with the headings Year and Population, and Area where it holds several.",
    ],
  ]);
});
