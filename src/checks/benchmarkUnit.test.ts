import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

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

it("notes once where percent signs are left out", () => {
  expect(look("% of repeat referrals", ["19", "20%"], "23%", "24%")).toMatchObject([
    { severity: "note", message: "Benchmarks of 1.2 are percentages typed without a sign (19)." },
  ]);
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
