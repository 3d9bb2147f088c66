import { expect, test } from "vitest";
import { compareWithBenchmark } from "./compareWithBenchmark";
import type { Polarity } from "./polarity";

const INTERVAL = { lower: 0.3, upper: 0.4 };
const against = (benchmark: number) =>
  (["higher", "lower", "plan", "none", "unknown"] satisfies Polarity[]).map((polarity) =>
    compareWithBenchmark(INTERVAL, benchmark, polarity),
  );

test("an interval that holds the benchmark, its ends included, is similar whatever is good", () => {
  const similar = ["similar", "similar", "similar", "similar", "similar"];
  expect([0.3, 0.35, 0.4].map(against)).toEqual([similar, similar, similar]);
});

test("beyond the benchmark it is better or worse by what is good, and off a plan worse on either side", () => {
  expect(against(0.25)).toEqual(["better", "worse", "worse", "higher", "higher"]);
  expect(against(0.45)).toEqual(["worse", "better", "worse", "lower", "lower"]);
});
