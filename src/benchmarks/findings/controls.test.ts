import { describe, expect, it } from "vitest";
import { controls, withSlip } from "../../../tests/support/benchmarks/controls";
import { scorecardOf } from "../../../tests/support/benchmarks/scorecardOf";
import { shippedBenchmarks } from "../../../tests/support/benchmarks/shipped";
import type { Finding } from "../../model/finding";
import { prove } from "../prove/prove";
import { benchmarkFindings } from "./benchmarkFindings";

const benchmarks = shippedBenchmarks();
/** True of an old scorecard however right it is. */
const OLD = ["benchmark-newer-year", "benchmark-older-model"];

function said(rows: readonly (readonly string[])[], authority: number): Finding[] {
  const proven = prove(scorecardOf(rows), { benchmarks, authority });
  return benchmarkFindings(benchmarks, proven).filter(({ check }) => !OLD.includes(check));
}

describe.each(controls())("$name", (control) => {
  const { authority, rows, slips } = control;
  it("gives nothing where every figure is right", () => {
    expect(said(rows, authority)).toEqual([]);
  });

  it.each(slips)("says of $reference with $printed under $column: $check", (slip) => {
    const named = said(withSlip(control, slip), authority).map(({ check, reference }) => [check, reference]);
    expect(named).toEqual([[slip.check, slip.reference]]);
  });
});

/** A column of a control under another heading. */
const headed = (column: number, heading: string): [string, string][] => {
  const control = controls()[1]!;
  const rows = control.rows.map((row, at) =>
    row.map((cell, one) => (at === 0 && one === column ? heading : cell)),
  );
  return said(rows, control.authority).map(({ check, message }) => [check, message]);
};

it("says once what all figures of a column are, where its heading says another year, area, model or statistic", () => {
  expect(headed(2, "Stat. Neighbour average 2022/23")).toEqual([
    [
      "benchmark-year",
      "“Stat. Neighbour average 2022/23” says 2022/23, but its figures are those of 2023/24.",
    ],
  ]);
  expect(headed(4, "England 2023/24")).toEqual([
    [
      "benchmark-place",
      "“England 2023/24” says England, but its figures are those of Yorkshire and the Humber.",
    ],
  ]);
  expect(headed(3, "SN 2023/24")).toEqual([
    ["benchmark-place", "“SN 2023/24” says neighbours, but its figures are those of England."],
  ]);
  expect(headed(2, "Neighbours (2025 model) 2023/24")).toEqual([
    [
      "benchmark-model",
      "“Neighbours (2025 model) 2023/24” says May 2025, but its figures are those of the neighbours of April 2021.",
    ],
  ]);
  expect(headed(2, "SN median 2023/24")).toEqual([
    ["benchmark-statistic", "“SN median 2023/24” says median, but its figures are each the mean."],
  ]);
  expect(headed(3, "Comparator")).toEqual([]);
});
