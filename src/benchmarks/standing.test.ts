import { expect, it } from "vitest";
import { scorecardOf } from "../../tests/support/benchmarks/scorecardOf";
import { shippedBenchmarks } from "../../tests/support/benchmarks/shipped";
import { judge } from "../judge/judge";
import { matchMeasure } from "./match";
import { standingOf, type Standing } from "./standing";

const benchmarks = shippedBenchmarks();

function standing(name: string, target: string, latest: string, working: string): Standing {
  const scorecard = scorecardOf([
    ["Ref", "Measure", "Tolerance", "Target", "England 2023/24", "Nov-24", "Dec-24", "Jan-25", "Number"],
    ["1.1", name, target, target, latest, latest, latest, latest, working],
    ["1.2", "% of visits in time", "80%", "90%", "90%", "90%", "90%", "90%", "90/100 = 0.9"],
  ]);
  const judgement = judge(scorecard, scorecard.latest)[0]!;
  const match = matchMeasure(judgement.measure, benchmarks);
  if (match.national === null) throw new Error("The row is no national measure.");
  return standingOf(benchmarks, 878, judgement, match)!;
}

it("puts the ten neighbours, the region, England, the authority and the analyst's figure in a row, and says the analyst's rank", () => {
  const found = standing(
    "Children looked after at period end (per 10,000)",
    "56",
    "59",
    "(861/146874)*10000 = 59",
  );
  expect(found.places.map(({ who }) => who).sort()).toEqual(
    ["england", "hers", "own", "region", ...Array.from({ length: 10 }, () => "neighbour")].sort(),
  );
  expect(found.places.map(({ value }) => value)).toEqual(
    [...found.places.map(({ value }) => value)].sort((a, b) => a - b),
  );
  // Of the ten neighbours of May 2025 four have less than Devon's 57.
  expect(found.words[0]).toBe(
    "Devon was 5 of 11 among its neighbours for 2024/25, the lowest first, with 57.",
  );
});

it("compares by interval where the counts are known, and says what a month stands beside", () => {
  // 861 of 146,874: by Byar's method 54.8 to 62.7 per 10,000; England's 67 lies above.
  const stock = standing(
    "Children looked after at period end (per 10,000)",
    "56",
    "59",
    "(861/146874)*10000 = 59",
  );
  expect(stock.words[1]).toBe(
    "Your 59 is lower than England’s 67: 95 times of 100 the true figure lies between 54.8 and 62.7.",
  );
  expect(stock.words[2]).toBe("The published figure counts children at 31 March.");
  expect(stock.words).toHaveLength(3);
  const flow = standing(
    "Referrals to children's social care (per 10,000)",
    "390",
    "453",
    "((554*12)/146874)*10000 = 453",
  );
  expect(flow.words.at(-1)).toBe(
    "Your figure is a month taken twelve times; the published one is a whole year and swings far less.",
  );
});
