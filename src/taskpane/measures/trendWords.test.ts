import { expect, test } from "vitest";
import type { NumberValue } from "../../core/figures/cellValue";
import type { Period } from "../../core/periods/period";
import type { Polarity } from "../../core/status/polarity";
import { readWorking } from "../../core/workings/readWorking";
import type { Judgement } from "../../model/judgement";
import type { Measure } from "../../model/scorecard";
import { actualOf, judgementOf, measureOf, percentOf, placeAt } from "../testing/examples";
import { trendWords } from "./trendWords";

const number = (value: number): NumberValue => ({
  ...percentOf(value, String(value)),
  percent: false,
  decimals: 0,
});

/** A measure over the financial years from 2019/20 on. */
function over(
  values: readonly number[],
  what: Partial<Measure> = {},
  periodAt: (at: number) => Period = (at) => ({ kind: "year", start: 2019 + at }),
): Judgement {
  const actuals = values.map((value, at) =>
    actualOf({
      place: placeAt(3, 4 + at),
      period: periodAt(at),
      value: number(value),
    }),
  );
  const measure = measureOf({ unit: "count", actuals, ...what });
  return judgementOf({ measure, latest: actuals.at(-1) ?? null, working: null });
}
const polarity = (value: Polarity) => ({ ...measureOf().polarity, value });

// By a weighted regression in Python: counts weighed by 1/n give 28.906; the rates, whose counts are n·14.6874, 12 · 76.937.
const FALLING = [400, 380, 350, 310, 280];
const RATES = [563, 404, 337, 331, 316];

test("a count that falls by more than chance is better or worse by its polarity", () => {
  const said = (value: Polarity) => trendWords(over(FALLING, { polarity: polarity(value) }));
  expect(said("lower")).toBe(
    "Getting better from 2019/20 to 2023/24, by more than chance (chi-squared 28.9).",
  );
  expect(said("higher")).toMatch(/^Getting worse from /);
  expect(said("unknown")).toMatch(/^Falling from /);
});

test("a rate's counts come back through the population of its working", () => {
  const judgement = over(RATES, { unit: "rate", polarity: polarity("none") });
  const working = readWorking("(4641/146874)*10000 = 316");
  if (working === null) throw new Error("The working cannot be read.");
  const judged = { ...judgement, working: { working, result: 316, agrees: true, shown: "316" } };
  expect(trendWords(judged)).toBe(
    "Falling from 2019/20 to 2023/24, by more than chance (chi-squared 923.2).",
  );
  expect(trendWords(judgement)).toBeNull();
});

test.each<[string, Judgement]>([
  ["chance", over([30, 32, 29, 33, 31])],
  ["four values", over(FALLING.slice(1))],
  ["few events", over([40, 30, 20, 10, 9])],
  ["averages", over([40.5, 30.5, 20.5, 15.5, 12.5])],
  [
    "years of which one is missing",
    over(FALLING, {}, (at) => ({ kind: "year", start: 2019 + at + (at > 3 ? 1 : 0) })),
  ],
  ["months", over(FALLING, {}, (at) => ({ kind: "month", year: 2024, month: at + 1 }))],
  [
    "quarters",
    over(FALLING, {}, (at) => ({ kind: "quarter", year: 2024 + Math.floor(at / 4), quarter: (at % 4) + 1 })),
  ],
  ["what adds up over the year", over(FALLING, { accumulates: true })],
  ["percentages", over(FALLING, { unit: "percent" })],
])("it says nothing of %s", (_, judgement) => {
  expect(trendWords(judgement)).toBeNull();
});
