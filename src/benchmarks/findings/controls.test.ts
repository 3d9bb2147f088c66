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

describe("figures without decimals", () => {
  const control = controls()[1]!;
  /** As a board prints them: 22.4% is 22%, 515.7 is 516. */
  const whole = control.rows.map((row, at) =>
    row.map((cell, column) =>
      at > 0 && column > 1 ? cell.replace(/[\d.]+/, (figure) => String(Math.round(Number(figure)))) : cell,
    ),
  );

  it("give nothing where every figure is right", () => {
    expect(said(whole, control.authority).map(({ check }) => check)).toEqual([]);
  });

  // 22.4% is left of 77.6%; 11.0% with its point moved is 110%. Few figures from elsewhere lie so far from all that is published.
  it.each([
    ["1.1", "78%", "benchmark-twin"],
    ["14.1", "110%", "benchmark-decimals"],
  ])("of %s printed as %s are named, for nothing else lies there", (reference, printed, check) => {
    const slip = { reference, column: "England", printed, check };
    const named = said(withSlip({ ...control, rows: whole }, slip), control.authority);
    expect(named.map((one) => [one.check, one.reference])).toEqual([[check, reference]]);
  });
});

it.each(["23.2", "0.232"])("names %s beside percentages as one without its sign", (printed) => {
  const control = controls()[1]!;
  const slip = { reference: "1.1", column: "neighbours", printed, check: "benchmark-sign" };
  const named = said(withSlip(control, slip), control.authority);
  expect(named.map(({ check, cells }) => [check, cells.length])).toEqual([["benchmark-sign", 1]]);
});
