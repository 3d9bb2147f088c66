import { expect, test } from "vitest";
import { findPopulation } from "./findPopulation";

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
