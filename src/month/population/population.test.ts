import { expect, it } from "vitest";
import { gridOf } from "../../../tests/support/gridOf";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { populationChanges, ratesWithoutPopulation } from "./populationChanges";
import { choicesOf, findRegister, population, populationFor } from "./register";

const REGISTER = gridOf([
  ["Populations aged 0 to 17"],
  ["Area", "Year", "Population", "Release", "Source"],
  ["Devon", "2022", "146874", "2023", "ONS"],
  ["Devon", "2023", "148000", "2024", "ONS"],
  ["Devon", "2023", "147500", "2025", "ONS, rebased"],
  ["Torbay", "2023", "25600", "2024", "ONS"],
]);

it("looks up populations by year and area, the latest release first", () => {
  const register = findRegister([
    gridOf([
      ["Ref", "Measure"],
      ["1", "2"],
    ]),
    REGISTER,
  ])!;
  expect(population(register, 2022, "Devon")).toBe(146_874);
  expect(population(register, 2023, "Devon")).toBe(147_500);
  expect(population(register, 2023, null)).toBeNull();
  expect(population(register, 2019, "Devon")).toBeNull();
  expect(findRegister([gridOf([["Ref", "Measure"]])])).toBeNull();
});

it("says which population a period takes, by the analyst's setting, and what there is to choose from", () => {
  const register = findRegister([REGISTER])!;
  const june = { kind: "month", year: 2023, month: 6 } as const;
  const devon = { rule: { kind: "before" }, area: "Devon" } as const;
  expect(populationFor(register, june, devon)).toEqual({ year: 2023, population: 147_500 });
  expect(populationFor(register, june, { ...devon, rule: { kind: "fixed", year: 2022 } })).toEqual({
    year: 2022,
    population: 146_874,
  });
  expect(populationFor(register, june, { ...devon, area: null })).toEqual({ year: 2023, population: null });
  expect(choicesOf(register)).toEqual({ years: [2023, 2022], areas: ["Devon", "Torbay"] });
});

it("shows what another population would do to every rate and its status", () => {
  const { judgements } = lookAtRows(
    [
      ["Ref", "Measure", "Polarity", "Tolerance", "Target", "Mar-24", "Jun-24", "Working"],
      [
        "1.2",
        "Rate of referrals per 10,000",
        "SIB",
        "320",
        "315",
        "331",
        "316",
        "((387*12)/146874)*10000 = 316",
      ],
      [
        "6.1",
        "Rate of children in care per 10,000",
        "SIB",
        "70",
        "60",
        "60",
        "61",
        "(890/146874)*10000 = 61",
      ],
      ["7.1", "% of visits in time", "BIB", "80%", "90%", "91%", "90%", "90/100 = 0.9"],
    ],
    { asText: [0, 7] },
  );
  const changes = populationChanges(judgements, 148_000);
  expect(changes.map(({ measure, afterShown, hers }) => [measure.split(" ")[0], afterShown, hers])).toEqual([
    ["1.2", "((387*12)/148000)*10000 = 314", false],
    ["1.2", "314", false],
    ["6.1", "(890/148000)*10000 = 60", false],
    ["6.1", "60", false],
  ]);
  expect(changes[0]!.reason).toBe(
    "The register has 148,000 where its working has 146,874. The rate goes from 316 to 314, and from Amber to Green.",
  );
  expect(populationChanges(judgements, 25_600)).toEqual([]);
  expect(ratesWithoutPopulation(judgements)).toEqual([]);
});

it("names the rates whose population no working shows", () => {
  const { judgements } = lookAtRows([
    ["Ref", "Measure", "Polarity", "Tolerance", "Target", "Mar-24", "Jun-24"],
    ["1.2", "Rate of referrals per 10,000", "SIB", "320", "315", "331", "316"],
    ["7.1", "% of visits in time", "BIB", "80%", "90%", "91%", "90%"],
  ]);
  expect(ratesWithoutPopulation(judgements).map(({ reference }) => reference)).toEqual(["1.2"]);
});

it("changes the denominator that a rate's own formula follows, and leaves a figure that is typed", () => {
  const rows = [
    ["Ref", "Measure", "Polarity", "Tolerance", "Target", "Mar-24", "Jun-24", "Numerator", "Denominator"],
    ["1.2", "Rate of referrals per 10,000", "SIB", "320", "315", "331", "316", "4644", "146874"],
    ["7.1", "% of visits in time", "BIB", "80%", "90%", "91%", "90%", "90", "100"],
  ];
  const worked = (formula: string) => ({ G2: { formula, content: 316.1894, format: "0" } });
  const { judgements } = lookAtRows(rows, { cells: worked("=H2/$I2*10000") });
  expect(ratesWithoutPopulation(judgements)).toEqual([]);
  const changes = populationChanges(judgements, 148_000);
  expect(
    changes.map(({ place, beforeShown, afterShown }) => [place.column, beforeShown, afterShown]),
  ).toEqual([[8, "146,874", "148,000"]]);
  // 4644 / 148000 * 10000 = 313.78
  expect(changes[0]!.reason).toBe(
    "The register has 148,000 where its denominator is 146,874. The rate goes from 316 to 314, and from Amber to Green.",
  );
  expect(populationChanges(judgements, 146_874)).toEqual([]);
  expect(populationChanges(judgements, 25_600)).toEqual([]);
  for (const cells of [{}, worked("=Data!B2"), worked("=H2/I20*10000")]) {
    const others = lookAtRows(rows, { cells }).judgements;
    expect(populationChanges(others, 148_000)).toEqual([]);
    expect(ratesWithoutPopulation(others).map(({ reference }) => reference)).toEqual(["1.2"]);
  }
});
