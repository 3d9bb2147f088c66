import { expect, test } from "vitest";
import { registerColumns, findPopulation } from "./findPopulation";

test("the mid-year is its year, and capitals do not matter", () => {
  const register = [
    ["Year", "Children aged 0-17"],
    ["Mid-year 2023", 146_874],
  ];
  expect(findPopulation(register, 2023, null)).toEqual({ kind: "found", population: 146_874 });
  expect(findPopulation(register, "MID 2023", null)).toEqual({ kind: "found", population: 146_874 });
});

test("an area that the register does not know is not there", () => {
  const register = [
    ["Year", "Population"],
    [2023, 146_874],
  ];
  expect(findPopulation(register, 2023, "Northshire")).toEqual({ kind: "no-year" });
});

test("without headings, two columns are years and populations; three are no register", () => {
  const plain = [
    [2022, 145_900],
    [2023, 146_874],
  ];
  expect(findPopulation(plain, 2022, null)).toEqual({ kind: "found", population: 145_900 });
  expect(findPopulation([["A", "B", "C"], ...plain], 2022, null)).toEqual({ kind: "no-columns" });
  expect(findPopulation([], 2022, null)).toEqual({ kind: "no-columns" });
});

test("of several releases the lowest row with a figure counts", () => {
  const register = [
    ["Release", "Year", "Population estimate"],
    ["June 2024", "Mid-2023", 146_874],
    ["July 2025", "mid-2023", 147_102],
    ["July 2026", "mid-2023", "tbc"],
  ];
  expect(findPopulation(register, 2023, null)).toEqual({ kind: "found", population: 147_102 });
  expect(findPopulation(register, 2024, null)).toEqual({ kind: "no-year" });
});

test("an area is needed only where there are several", () => {
  const register = [
    ["Area", "Year", "Population"],
    ["Northshire", 2023, 100],
    ["South  Shire", 2023, 200],
    ["Northshire", 2024, 110],
    [" northshire", 2024, 120],
  ];
  expect(findPopulation(register, 2023, null)).toEqual({ kind: "several-areas" });
  expect(findPopulation(register, 2023, " south shire")).toEqual({ kind: "found", population: 200 });
  expect(findPopulation(register, 2023, "northshire")).toEqual({ kind: "found", population: 100 });
  expect(findPopulation(register, 2024, null)).toEqual({ kind: "found", population: 120 });
});

test("a heading that speaks of two things is taken for one of them", () => {
  const found = { area: null, release: null, firstRow: 1 };
  expect(registerColumns([["Year", "Population"]])).toEqual({ ...found, year: 0, population: 1 });
  expect(registerColumns([["Released in year", "Year", "Children"]])).toEqual({
    ...{ ...found, release: 0 },
    ...{ year: 1, population: 2 },
  });
  expect(registerColumns([["Council, as published", "Year of estimate", "Population"]])).toEqual({
    ...{ ...found, area: 0 },
    ...{ year: 1, population: 2 },
  });
  expect(registerColumns([["Name", "Population", "Note"]])).toBeNull();
  expect(registerColumns([["Year", "Persons", "Note"]])).toBeNull();
});

test("the population may stand before its year", () => {
  const register = [
    ["Population", "Year"],
    [146_874, 2023],
  ];
  expect(findPopulation(register, 2023, null)).toEqual({ kind: "found", population: 146_874 });
});
