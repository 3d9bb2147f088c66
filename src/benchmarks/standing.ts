/**
 * Where the authority stands among its statistical neighbours for one measure: the strip of figures in the pane, and
 * the sentences beside it. The sentences say what the strip cannot show: whether a difference is more than chance, and
 * that a month is not a year.
 */

import { PER_CENT } from "../core/figures/rate";
import { fillIn } from "../core/figures/sentence";
import type { Period } from "../core/periods/period";
import { proportionInterval, rateInterval } from "../core/statistics/intervals";
import type { Interval } from "../core/statistics/wilsonInterval";
import type { Working } from "../core/workings/working";
import { compareWithBenchmark, type BenchmarkComparison } from "../core/status/compareWithBenchmark";
import type { Polarity } from "../core/status/polarity";
import type { Judgement } from "../model/judgement";
import type { Unit } from "../model/scorecard";
import type { NationalMatch } from "./match";
import type { Benchmarks } from "./pack/open";
import { ENGLAND } from "./pack/pack";
import { valueFor } from "./prove/explain";
import { modelsOf } from "./prove/readings";
import { latestFace } from "./story";
import { figureWord, yearWord } from "./words";

/** One figure on the strip. */
export interface Stand {
  readonly name: string;
  readonly value: number;
  readonly shown: string;
  /**
   * Whose figure: the authority as published (`own`), a neighbour, its region, England, or the analyst's own latest
   * figure (`hers`).
   */
  readonly who: "own" | "neighbour" | "region" | "england" | "hers";
}

/** Where an authority stands among its neighbours for one measure. */
export interface Standing {
  readonly year: number;
  readonly model: string;
  /** From the lowest figure to the highest. */
  readonly places: readonly Stand[];
  /** Sentences: the rank, the own figure against England's, what the published figure counts. */
  readonly words: readonly string[];
}

/**
 * The figures of the ten neighbours, the region, England, the authority as published and the analyst's own latest one,
 * for the newest published year. `null` where no model knows the authority or nothing is published.
 */
export function standingOf(
  benchmarks: Benchmarks,
  authority: number,
  judgement: Judgement,
  match: NationalMatch,
): Standing | null {
  const { national } = match;
  const model = modelsOf(benchmarks, authority).at(-1);
  const year = benchmarks.yearsOf(national.code).at(-1);
  if (model === undefined || year === undefined) return null;
  const at = (place: number): number | null =>
    valueFor(benchmarks, match, { statistic: "place", place, year });
  const decimals = benchmarks.measure(national.code)?.decimals ?? 0;
  const stand = (place: number, who: Stand["who"]): Stand[] => {
    const value = at(place);
    return value === null
      ? []
      : [{ name: benchmarks.nameOf(place), value, shown: figureWord(value, national, decimals), who }];
  };
  const own = stand(authority, "own");
  const neighbours = benchmarks.neighbours(model, authority).flatMap((place) => stand(place, "neighbour"));
  const latest = latestFace(judgement.measure);
  const hers: Stand[] =
    latest === null
      ? []
      : [{ name: "Your latest figure", value: latest.face, shown: latest.shown, who: "hers" }];
  const places = [
    ...neighbours,
    ...stand(benchmarks.regionOf(authority), "region"),
    ...stand(ENGLAND, "england"),
    ...own,
    ...hers,
  ];
  return {
    year,
    model,
    places: places.sort((a, b) => a.value - b.value),
    words: [
      ...rankWords(
        own[0],
        neighbours,
        judgement.measure.polarity.value,
        yearWord(benchmarks, national.code, year),
      ),
      ...againstWords(judgement, at(ENGLAND), national.unit, latest),
      ...basisWords(judgement, national.basis, match),
    ],
  };
}

/** The rank among the neighbours, `3rd of 11`: with a polarity the best first, without one the lowest first. */
function rankWords(
  own: Stand | undefined,
  neighbours: readonly Stand[],
  polarity: Polarity,
  year: string,
): string[] {
  if (own === undefined || neighbours.length === 0) return [];
  const before = neighbours.filter(({ value }) =>
    polarity === "higher" ? value > own.value : value < own.value,
  ).length;
  const judged = polarity === "higher" || polarity === "lower";
  return [
    fillIn(judged ? RANK_BEST : RANK_LOWEST, {
      name: own.name,
      shown: own.shown,
      rank: String(before + 1),
      of: String(neighbours.length + 1),
      year,
    }),
  ];
}

/** Whether the own figure differs from England's by more than chance, where its counts are known. */
function againstWords(
  { working, measure }: Judgement,
  england: number | null,
  unit: Unit,
  latest: { readonly face: number; readonly shown: string } | null,
): string[] {
  if (england === null || latest === null) return [];
  const range = intervalOf(working?.working ?? null, unit);
  if (range === null) return [NO_INTERVAL];
  const found = compareWithBenchmark(range, england, measure.polarity.value);
  return [
    fillIn(AGAINST, {
      shown: latest.shown,
      found: COMPARED[found],
      lower: range.lower.toFixed(1),
      upper: range.upper.toFixed(1),
      england: String(england),
    }),
  ];
}

/**
 * The 95% interval of a working, in the unit of its row: percent, or a rate per as many as the working counts. `null`
 * where its counts are not known.
 */
function intervalOf(working: Working | null, unit: Unit): Interval | null {
  const { numerator = null, denominator = null, result = null } = working ?? {};
  if (numerator === null || denominator === null || result === null || numerator <= 0) return null;
  const per = unit === "percent" ? PER_CENT : (result * denominator) / numerator;
  const interval =
    unit === "percent"
      ? proportionInterval(numerator, denominator)
      : rateInterval(numerator, denominator, per);
  if (interval === null || unit !== "percent") return interval;
  return { lower: interval.lower * PER_CENT, upper: interval.upper * PER_CENT };
}

/** What the published figure counts, and a warning where a month was multiplied by twelve: it swings far more than a year. */
function basisWords(
  { measure, working }: Judgement,
  basis: string,
  { national, reversed }: NationalMatch,
): string[] {
  const period: Period | null = measure.actuals.at(-1)?.period ?? null;
  const said = [fillIn(reversed ? COUNTS_REVERSE : COUNTS, { basis })];
  const isFlow = national.unit === "rate" && /year to/.test(national.basis);
  const isMonthly = period?.kind === "month" || /\*\s*12\b/.test(working?.working.expression ?? "");
  return isFlow && isMonthly ? [...said, ANNUALISED] : said;
}

const COMPARED: Readonly<Record<BenchmarkComparison, string>> = {
  better: "better than",
  similar: "similar to",
  worse: "worse than",
  higher: "higher than",
  lower: "lower than",
};
const RANK_BEST = "{name} was {rank} of {of} among its neighbours for {year}, the best first, with {shown}.";
const RANK_LOWEST =
  "{name} was {rank} of {of} among its neighbours for {year}, the lowest first, with {shown}.";
const AGAINST =
  "Your {shown} is {found} England’s {england}: 95 times of 100 the true figure lies between {lower} and {upper}.";
const NO_INTERVAL =
  "Whether your figure differs from England’s by more than chance cannot be told: its counts are not known.";
const COUNTS = "The published figure counts {basis}.";
const COUNTS_REVERSE = "The published figure, taken from 100, counts {basis}.";
const ANNUALISED =
  "Your figure is a month taken twelve times; the published one is a whole year and swings far less.";
