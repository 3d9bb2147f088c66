import { expect, it } from "vitest";
import { shippedBenchmarks } from "../../tests/support/benchmarks/shipped";
import { registerRows, usedPopulation } from "./populations";

const benchmarks = shippedBenchmarks();
const DEVON = 878;

it("names the published estimates nearest to a population that is none", () => {
  const found = usedPopulation(benchmarks, DEVON, 146_874);
  expect(found.is).toBeNull();
  expect(found.nearest.map(({ population }) => population)).toEqual([144_931, 146_714, 147_790, 148_164]);
  expect(found.sentence).toBe(
    "146,874 is no published estimate of Devon. The nearest are 144,931 (mid-2021), 146,714 (mid-2022), 147,790 (mid-2023), 148,164 (mid-2024), as released with mid-2024; it may be of an earlier release.",
  );
  expect(usedPopulation(benchmarks, DEVON, 147_790)).toMatchObject({ is: { year: 2023 } });
});

it("fills a register with year, area and release", () => {
  const rows = registerRows(benchmarks, DEVON);
  expect(rows).toHaveLength(13);
  expect(rows.at(-1)?.slice(0, 4)).toEqual([2024, 148_164, "Devon", "mid-2024"]);
});
