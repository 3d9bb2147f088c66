import { expect, it } from "vitest";
import { countyRows, COUNTY_HEADINGS } from "../../../tests/support/benchmarks/countyRows";
import { scorecardOf } from "../../../tests/support/benchmarks/scorecardOf";
import { shippedBenchmarks } from "../../../tests/support/benchmarks/shipped";
import type { Finding } from "../../model/finding";
import { roundHalfUp } from "../../core/figures/rounding";
import { prove } from "../prove/prove";
import { readingValue } from "../benchmarkReading";
import { benchmarkFindings } from "./benchmarkFindings";

const benchmarks = shippedBenchmarks();
const DEVON = 878;

const found = (rows: string[][], authority = DEVON): Finding[] =>
  benchmarkFindings(benchmarks, prove(scorecardOf(rows), { benchmarks, authority }));
const of = (findings: readonly Finding[], reference: string | null): string[] =>
  findings.filter((one) => one.reference === reference).map(({ check, message }) => `${check}: ${message}`);
const slip = (reference: string, printed: string, england: string): string[] =>
  of(found(countyRows({ [reference]: [printed, england] })), reference);

it("says of a county's published scorecard what no reader could tell", () => {
  const findings = found(countyRows());
  expect(of(findings, "8.1")).toEqual([
    "benchmark-year: 8.1 prints 15.7 under “Statistical Neighbours 2023/24”, but that is the median of the neighbours of April 2021 for September 2023.",
    "benchmark-year: 8.1 prints 16 under “National 2023/24”, but that is England’s figure for September 2023.",
  ]);
  expect(of(findings, "1.6")).toEqual([
    "benchmark-of-count: 1.6 is a count, so nothing beside it is a benchmark: 399 and 339.",
  ]);
  expect(of(findings, "1.7")).toEqual([
    "benchmark-unproved: 1.7 prints 21%, which no year, neighbours or statistic of the pack gives; England’s figure for 2023/24 is 22.4%.",
  ]);
  expect(findings.find(({ reference }) => reference === "1.7")?.why).toBe(
    "A lower share, which counts children where this counts referrals, is published beside it.",
  );
  const notes = findings.filter(({ reference }) => reference === null);
  expect(notes.map(({ check, cells }) => [check, cells[0]?.column])).toEqual([
    ["benchmark-rebased", 2],
    ["benchmark-older-model", 2],
    ["benchmark-newer-year", 2],
    ["benchmark-rebased", 3],
    ["benchmark-newer-year", 3],
  ]);
  expect(notes[0]?.why).toContain("1.5 prints 419, now 417.4");
  // Children in care go from 73.6 to 60.8, a sixth less; those who cease from 23.2 to 27.6, nearly a fifth more.
  expect(notes[1]?.why).toBe(
    "With the neighbours of May 2025, 6.2 for 2023/24 would be 27.6 instead of 23.2.",
  );
  expect(of(findings, "6.1")).toEqual([]);
});

it("names each single slip as what it is, with its arithmetic", () => {
  expect(slip("6.0", "60.8", "69")).toEqual([
    "benchmark-model: 6.0 prints 60.8, which is the mean of the neighbours of May 2025 for 2023/24; the others of its column have other neighbours.",
  ]);
  expect(slip("7.9", "57.4%", "54%")).toEqual([
    "benchmark-year: 7.9 prints 57.4% under “Statistical Neighbours 2023/24”, but that is the mean of the neighbours of April 2021 for 2022/23.",
  ]);
  expect(slip("7.5", "91.5%", "88%")).toEqual([
    "benchmark-statistic: 7.5 prints 91.5%, which is the median of the neighbours of April 2021 for 2023/24; the others of its column are not.",
  ]);
  expect(slip("5.1", "4.0%", "")).toEqual([
    "benchmark-basis: 5.1 prints 4.0%, which is the figure of another basis, “Child protection plans ended after two years or more”: of the plans ended in the year to March.",
  ]);
  expect(slip("7.9", "44.6%", "54%")).toEqual([
    "benchmark-twin: 7.9 prints 44.6%, which is the reverse: what is left of 55.4% when it is taken from 100%.",
  ]);
  expect(slip("7.5", "9.09%", "88%")).toEqual([
    "benchmark-decimals: 7.5 prints 9.09%, where the mean of the neighbours of April 2021 for 2023/24 is 90.9%: the decimal point stands elsewhere.",
  ]);
  expect(slip("7.5", "909.0%", "88%")).toEqual([
    "benchmark-decimals: 7.5 prints 909.0%, where the mean of the neighbours of April 2021 for 2023/24 is 90.90%: the decimal point stands elsewhere.",
  ]);
  expect(slip("6.9", "9%", "89%")).toEqual([
    "benchmark-decimals: 6.9 prints 9%, where the mean of the neighbours of April 2021 for 2023/24 is 88%: the decimal point stands elsewhere.",
  ]);
  expect(slip("6.0", "73", "69")).toEqual([
    "benchmark-decimals: 6.0 prints 73, but the mean of the neighbours of April 2021 for 2023/24 is 73.6: it was cut off, not rounded.",
  ]);
  expect(slip("7.9", "58.9%", "54%")).toEqual([
    "benchmark-unproved: 7.9 prints 58.9%, which no year, neighbours or statistic of the pack gives; the mean of the neighbours of April 2021 for 2023/24 is 55.4%.",
  ]);
});

it("says once that a column is of another year than its heading, and that neighbours and England are of different years", () => {
  const headings = COUNTY_HEADINGS.map((heading) =>
    heading.replace("Neighbours 2023/24", "Neighbours 2022/23"),
  );
  const columns = found(countyRows({}, headings)).filter(({ check }) => check === "benchmark-year");
  expect(columns.filter(({ reference }) => reference === null).map(({ message }) => message)).toEqual([
    "“Statistical Neighbours 2022/23” says 2022/23, but its figures are those of 2023/24.",
  ]);
});

/** Rows that are right: the mean of the neighbours of May 2025 and England's figure, of the newest year that the pack has. */
function control(authority: number, decimals: number): string[][] {
  const rows: readonly (readonly [string, string, string])[] = [
    ["% of referrals which are repeat referrals", "ReReferral", "%"],
    ["% of initial assessments completed in 45 days", "Continue_Assess_Comp", "%"],
    ["Section 47 enquiries (per 10,000)", "Section_47", ""],
    ["ICPCs (per 10,000)", "ISCP_Conf", ""],
    ["Children looked after at period end (per 10,000)", "LAC", ""],
    ["% children who had three or more placements in the year", "LACStable_2016on", "%"],
    ["% of CIC with an up to date health assessment", "LACHealth%", "%"],
    ["% Care Leavers in EET (19-21 years old)", "CareLeaverEET", "%"],
    ["Average caseloads", "Work_Force_AvgNumCase_SW", ""],
  ];
  const year = 2025;
  const cell = (value: number | undefined, sign: string) =>
    value === undefined ? "" : `${roundHalfUp(value, decimals).toFixed(decimals)}${sign}`;
  return [
    ["Ref", "Measure", "Statistical Neighbours 2024/25", "England 2024/25", "Aug-25", "Sep-25", "Oct-25"],
    ...rows.map(([name, code, sign], at) => {
      const mean = readingValue(benchmarks, code, {
        statistic: "mean",
        model: "2025",
        authority,
        year,
      })?.value;
      const england = readingValue(benchmarks, code, { statistic: "place", place: 970, year })?.value;
      const own = benchmarks.figure(code, authority, year) ?? england;
      const latest = cell(own ?? undefined, sign);
      return [`${at + 1}.0`, name, cell(mean, sign), cell(england, sign), latest, latest, latest];
    }),
  ];
}

it("says nothing of columns that are right", () => {
  for (const authority of [878, 886, 330, 202, 941])
    for (const decimals of [0, 1]) expect(found(control(authority, decimals), authority)).toEqual([]);
});
