import { describe, expect, it } from "vitest";
import { scorecardOf } from "../../../tests/support/benchmarks/scorecardOf";
import { shippedBenchmarks } from "../../../tests/support/benchmarks/shipped";
import { prove } from "../prove/prove";
import { benchmarkFindings } from "./benchmarkFindings";

const benchmarks = shippedBenchmarks();
const KENT = 886;
/** True of an old scorecard however right it is. */
const OLD = ["benchmark-newer-year", "benchmark-older-model"];
/** Means of the ten neighbours of April 2021 in 2023/24, worked out from the published files apart. */
const MEANS: Readonly<Record<string, string>> = {
  "% of referrals which are repeat referrals": "19.2%",
  "% of CP plans that are a second or subsequent plan": "24.5%",
  "% of care leavers aged 19-21 in EET": "52.1%",
  "Section 47 enquiries (per 10,000)": "124.2",
  "Referrals (per 10,000)": "386.0",
  "Children in need (per 10,000)": "289.2",
};

function said(otherwise: Readonly<Record<string, string>>): string[][] {
  const rows = Object.entries({ ...MEANS, ...otherwise }).map(([name, mean], at) => [
    `1.${at + 1}`,
    name,
    mean,
    mean,
    mean,
  ]);
  const card = scorecardOf([["Ref", "Measure", "SN average 2023/24", "Jan-25", "Feb-25"], ...rows]);
  return benchmarkFindings(benchmarks, prove(card, { benchmarks, authority: KENT }))
    .filter(({ check }) => !OLD.includes(check))
    .map(({ check, reference, why }) => [check, reference ?? "", why]);
}

describe("rates before populations were rebased", () => {
  it("are told by all being higher by one share: here each 0.4%", () => {
    const before = {
      "Section 47 enquiries (per 10,000)": "124.7",
      "Referrals (per 10,000)": "387.5",
      "Children in need (per 10,000)": "290.4",
    };
    expect(said(before)).toEqual([
      [
        "benchmark-rebased",
        "",
        "1.4 prints 124.7, now 124.19; 1.5 prints 387.5, now 385.95; 1.6 prints 290.4, now 289.22 (release of 2026-04-08).",
      ],
    ]);
  });

  it("are not told by one that is higher among others as they are today, nor by several that are higher by different shares", () => {
    const unproved = [
      "benchmark-unproved",
      "1.6",
      "It may have been published before populations were rebased, or be a slip.",
    ];
    expect(said({ "Children in need (per 10,000)": "290.4" })).toEqual([unproved]);
    const apart = { "Section 47 enquiries (per 10,000)": "124.5", "Children in need (per 10,000)": "292.5" };
    expect(said(apart).map(([check]) => check)).toEqual(["benchmark-unproved", "benchmark-unproved"]);
  });
});

it("says once of a column that nothing gives its figures, and nothing of each", () => {
  const nowhere = {
    "% of referrals which are repeat referrals": "31.4%",
    "% of CP plans that are a second or subsequent plan": "11.7%",
    "% of care leavers aged 19-21 in EET": "71.3%",
    "Section 47 enquiries (per 10,000)": "99.3",
    "Referrals (per 10,000)": "701.3",
    "Children in need (per 10,000)": "186.9",
  };
  expect(said(nowhere)).toEqual([
    [
      "benchmark-unproved",
      "",
      "They may be of other areas than the heading says, or of another publication.",
    ],
  ]);
});

it("does not believe a heading whose figures speak against it, though one of them fits", () => {
  const rows = [
    ["1.1", "% of referrals which are repeat referrals", "19%", "23%", "23%"],
    ["1.2", "% of CP plans that are a second or subsequent plan", "31%", "20%", "20%"],
    ["1.3", "% of care leavers aged 19-21 in EET", "60%", "55%", "55%"],
    ["1.4", "Section 47 enquiries (per 10,000)", "151", "209", "210"],
  ];
  const card = scorecardOf([["Ref", "Measure", "SN average 2023/24", "Jan-25", "Feb-25"], ...rows]);
  const { columns } = prove(card, { benchmarks, authority: KENT });
  expect(columns[0]?.cells.map(({ proof }) => proof)).toEqual([null, null, null, null]);
  expect(
    benchmarkFindings(benchmarks, { columns }).map(({ check, reference }) => [check, reference]),
  ).toEqual([["benchmark-unproved", null]]);
});

it("says it of each figure where some of a column tell what the others should be", () => {
  const four = {
    "% of CP plans that are a second or subsequent plan": "11.7%",
    "% of care leavers aged 19-21 in EET": "71.3%",
    "Referrals (per 10,000)": "701.3",
    "Children in need (per 10,000)": "186.9",
  };
  expect(said(four).map(([check, reference]) => [check, reference])).toEqual(
    ["1.2", "1.3", "1.5", "1.6"].map((reference) => ["benchmark-unproved", reference]),
  );
});

it("names the kind of a slip where which of several it is cannot be told", () => {
  // England's section 47 enquiries were 189.4 per 10,000 in 2022/23 and 189.3 in 2024/25, both printed as 189.
  const rows = Object.entries({
    "% of referrals which are repeat referrals": "22%",
    "% of CP plans that are a second or subsequent plan": "25%",
    "Referrals (per 10,000)": "516",
    "Children in need (per 10,000)": "331",
    "Section 47 enquiries (per 10,000)": "189",
  }).map(([name, england], at) => [`1.${at + 1}`, name, england, england, england]);
  const card = scorecardOf([["Ref", "Measure", "England 2023/24", "Jan-25", "Feb-25"], ...rows]);
  const findings = benchmarkFindings(benchmarks, prove(card, { benchmarks, authority: KENT }));
  expect(findings.filter(({ reference }) => reference !== null).map(({ message }) => message)).toEqual([
    "1.5 prints 189 under “England 2023/24”, but that is England’s figure for 2022/23 or England’s figure for 2024/25.",
  ]);
});
