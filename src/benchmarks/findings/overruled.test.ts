import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { shippedBenchmarks } from "../../../tests/support/benchmarks/shipped";
import type { Finding } from "../../model/finding";
import { prove } from "../prove/prove";
import { benchmarkFindings } from "./benchmarkFindings";
import { withoutOverruled } from "./overruled";

const benchmarks = shippedBenchmarks();

/** What is left of the checks' findings of one row, and what the figures of England and the South East in 2023/24 say of it. */
function said(name: string, england: string, southEast: string, own: string) {
  const looked = lookAtRows([
    ["Ref", "Measure", "England 2023/24", "South East 2023/24", "Jan-25", "Feb-25", "Mar-25"],
    ["1.1", "% of referrals which are repeat referrals", "22.4%", "26.6%", "23.0%", "23.3%", "23.1%"],
    [
      "1.2",
      "% of CP plans that are a second or subsequent plan",
      "24.7%",
      "25.3%",
      "20.0%",
      "19.8%",
      "21.0%",
    ],
    ["1.3", "Section 47 enquiries (per 10,000)", "186.2", "202.2", "209.6", "208.0", "201.1"],
    ["1.4", name, england, southEast, own, own, own],
  ]);
  const { columns } = prove(looked.scorecard, { benchmarks, authority: 886 });
  const known = benchmarkFindings(benchmarks, { columns }, looked.findings);
  const checks = (findings: readonly Finding[]) =>
    findings.filter(({ reference }) => reference === "1.4").map(({ check }) => check);
  return {
    before: checks(looked.findings),
    after: checks(withoutOverruled(looked.findings, known, columns)),
    known: checks(known),
  };
}

it("leaves a guess out where the figures prove what it doubted, or tell what was done", () => {
  const reviewed = "% of CP plans reviewed within required timescales";
  // 89.8% and 89.5% are England's and the South East's: a poor row of 11% makes them look like the reverse.
  expect(said(reviewed, "89.8%", "89.5%", "11.0%")).toEqual({
    before: ["benchmark-reversed"],
    after: [],
    known: [],
  });
  expect(said(reviewed, "10.2%", "10.5%", "90.0%")).toEqual({
    before: ["benchmark-reversed"],
    after: [],
    known: ["benchmark-twin", "benchmark-twin"],
  });
});
