import { expect, it } from "vitest";
import { laitMeasures, laitPlaces, type LaitRow } from "./lait";
import { readSeries } from "./packedSeries";
import { isYear, orderOfYear } from "./years";

const row = (number: number, place: string, region: string, year: string, value: string): LaitRow => ({
  measure: "16-17 NEET",
  item: "",
  year,
  place,
  number,
  region,
  value,
});
const ROWS = [
  row(878, "Devon", "South West", "2024", "4.7980000000000002E-2"),
  row(878, "Devon", "South West", "2025 (prov)", "-"),
  row(203, "Greenwich", "Outer London", "2024", "16.899999999999999"),
  row(990, "South West", "NA", "2024", "3.1"),
  row(988, "London (Outer)", "NA", "2024", "2"),
  row(878, "Devon", "South West", "0", "-"),
];

it("knows the years in every form of the source, and that a stray 0 is none", () => {
  const forms = [
    "2025",
    "2014-16",
    "2023/24",
    "2013/14-15/16",
    "2024-25 (OT)",
    "2025 (prov)",
    "2020 (Final)",
  ];
  expect(forms.map((form) => isYear(form) && orderOfYear(form))).toEqual([
    2025, 2016, 2024, 2016, 2025, 2025, 2020,
  ]);
  expect([isYear("0"), isYear(""), isYear("2024 Q1")]).toEqual([false, false, false]);
});

it("finds an authority's region, though the source writes it two ways", () => {
  expect(laitPlaces(ROWS)).toEqual([
    [203, "Greenwich", 988],
    [878, "Devon", 990],
    [988, "London (Outer)", 0],
    [990, "South West", 0],
  ]);
});

it("reads figures without the noise of binary fractions, a missing one as missing, and says what the data lacks", () => {
  const entry = {
    measure: "16-17 NEET",
    polarity: "Low",
    yearType: "Financial Year",
    next: "2026-07-01",
    names: ["16-17 NEET"],
  };
  const { measures, missing } = laitMeasures(ROWS, [entry], laitPlaces(ROWS));
  expect(measures["16-17 NEET"]).toMatchObject({
    years: ["2024", "2025 (prov)"],
    decimals: 2,
    polarity: "Low",
  });
  expect(readSeries(measures["16-17 NEET"]!.values, 2)).toEqual([
    [1690, null],
    [5, null],
    [200, null],
    [310, null],
  ]);
  expect(missing).toContain("LAC");
});
