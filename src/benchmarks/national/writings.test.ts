import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { shippedBenchmarks } from "../../../tests/support/benchmarks/shipped";
import type { Unit } from "../../model/scorecard";
import { matchMeasure } from "../match";

const benchmarks = shippedBenchmarks();
const WRITINGS = readFileSync("tests/support/benchmarks/writings.txt", "utf8").trim().split("\n");

/** Names as scorecards write them, each with what a reader takes it for: a national measure for sure, or none. */
it.each(WRITINGS)("%s", (line) => {
  const [code, unit, name = ""] = line.split(" | ");
  const match = matchMeasure({ name, parent: null, unit: unit as Unit }, benchmarks);
  const isSure = match.national !== null && match.sure && !match.reversed;
  expect(isSure ? match.national.code : "none").toBe(code);
});
