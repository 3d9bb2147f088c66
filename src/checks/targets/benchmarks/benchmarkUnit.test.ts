import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";

const look = (name: string, benchmarks: [string, string], ...values: string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Stat neighbours 2023/24", "National 2023/24", "Mar-24", "Jun-24"],
    ["1.2", name, "", ...benchmarks, ...values],
    ["6.4", "% of reviews in time", "90%", "85%", "88%", "88%", "89%"],
  ]).findings.filter(({ check }) => check === "benchmark-unit");
const RATE = "Referrals (per 10,000)";

it("finds a percentage beside a rate", () => {
  expect(look(RATE, ["21%", "544"], "331", "316").map(({ message }) => message)).toEqual([
    "The benchmark of 1.2, 21%, is a percentage, where the measure is a rate.",
  ]);
});

it("finds a rate per 1,000 among rates per 10,000", () => {
  expect(look(RATE, ["51.9", "544"], "431", "416")).toHaveLength(1);
});

it("is content with one that is merely far off", () => {
  expect(look(RATE, ["704.2", "544"], "331", "316")).toEqual([]);
  expect(look("Children in need (per 10,000)", ["100", "300"], "331", "316")).toEqual([]);
});

it("takes the row's own values for enough where there is one benchmark", () => {
  const said = (benchmark: string) =>
    lookAtRows([
      ["Ref", "Measure", "2021/22", "2022/23", "2023/24", "England 2023/24"],
      ["1.1", "Rate of children in care per 10,000", "66", "70", "71", benchmark],
      ["1.2", "% of reviews in time", "90%", "91%", "92%", "93%"],
    ]).findings.flatMap(({ check, message }) => (check === "benchmark-unit" ? [message] : []));
  expect(said("7.0")).toEqual(["The benchmark of 1.1, 7.0, is another kind of rate than the measure."]);
  expect(said("70")).toEqual([]);
  expect(said("25")).toEqual([]);
});

it("shows the benchmark, and what is wrong with it", () => {
  const cells = [
    { row: 1, column: 3 },
    { row: 1, column: 6 },
  ];
  expect(look(RATE, ["21%", "544"], "331", "316")).toMatchObject([
    {
      cells,
      why: "“Stat neighbours 2023/24” says 21%; “Referrals (per 10,000)” is compared with it.",
      published: "21%",
      expected: null,
    },
  ]);
  expect(look("Number of referrals", ["21%", "380"], "405", "387")).toMatchObject([
    { cells, message: "The benchmark of 1.2, 21%, is a percentage, where the measure is a count." },
  ]);
  expect(look(RATE, ["51.9", "544"], "431", "416")).toMatchObject([
    {
      message:
        "The benchmark of 1.2, 51.9, is another kind of rate than the measure and its other benchmarks.",
    },
  ]);
});

// The row lies between 66 and 71: a sixth of 66 is 11, six times 71 is 426; half of 66 is 33, twice 71 is 142.
it("asks for a sixth or six times, that ten or a hundred times would bring near", () => {
  const count = (benchmark: string, ...values: string[]) =>
    lookAtRows([
      ["Ref", "Measure", "2021/22", "2022/23", "2023/24", "England 2023/24"],
      ["1.1", "Rate of children in care per 10,000", ...values, benchmark],
      ["1.2", "% of reviews in time", "90%", "91%", "92%", "93%"],
    ]).findings.filter(({ check }) => check === "benchmark-unit").length;
  const row = (benchmark: string) => count(benchmark, "66", "70", "71");
  expect(["10.9", "11", "11.1", "425", "426", "427"].map(row)).toEqual([1, 1, 0, 0, 1, 1]);
  expect(["3.4", "3.3", "3.2", "1.5", "1.42", "1.3"].map(row)).toEqual([1, 0, 0, 0, 0, 1]);
  expect(["0.7", "700", "7000", "15000"].map(row)).toEqual([1, 1, 1, 0]);
  expect(count("7.0", "66", "", "71")).toBe(0);
});

it("goes by the months in which something was counted", () => {
  expect(look(RATE, ["51.9", "544"], "431", "0")).toHaveLength(1);
  expect(look(RATE, ["21%", "544"], "", "")).toEqual([]);
});

it("finds no other unit where a count's benchmark is of a smaller place, or is nothing", () => {
  expect(look("Number of referrals", ["38", "380"], "405", "387")).toEqual([]);
  expect(look(RATE, ["0", "544"], "431", "416")).toEqual([]);
});

it("shows the latest value beside the benchmark", () => {
  const { findings } = lookAtRows([
    ["Ref", "Measure", "2021/22", "2022/23", "2023/24", "England 2023/24"],
    ["1.1", "Rate of children in care per 10,000", "66", "70", "71", "7.0"],
    ["1.2", "% of reviews in time", "90%", "91%", "92%", "93%"],
  ]);
  expect(findings.filter(({ check }) => check === "benchmark-unit")).toMatchObject([
    { cells: [{ column: 5 }, { column: 4 }] },
  ]);
});
