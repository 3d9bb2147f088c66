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
