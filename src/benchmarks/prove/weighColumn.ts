/**
 * Finds out how a column of benchmarks was worked out, by all of its figures together. A figure of two digits fits many
 * readings; twenty of them fit one. The reckoning is Bayes': what the heading makes likely beforehand, times how much
 * better each figure fits the reading than chance.
 */

import type { Period } from "../../core/periods/period";
import type { Benchmarks } from "../pack/open";
import type { BenchmarkReading } from "../benchmarkReading";
import { isAfter } from "./afterwards";
import { beforeRebasing } from "./beforeRebasing";
import type { BenchmarkCell } from "./benchmarkCells";
import { plainly, valuesFor, type Explanation } from "./explain";
import type { Printed } from "./printed";
import { isProvable } from "./provable";
import { isReadingOf, triedReadings } from "./readings";
import { AFTERWARDS, AS_HEADED, FAR_AWAY, MEAN, MISS, NO_READING, NOT_ITS_AREA } from "./weights";
import { widthOf } from "./widthOf";

/** A reading of the whole column, and its share of the certainty among all that were tried. */
export interface Weighed {
  readonly reading: BenchmarkReading;
  readonly share: number;
  /**
   * What the figures alone say for it (above 0) or against it (below), as the logarithm of the odds, whatever the
   * heading says.
   */
  readonly odds: number;
}

/** A column with what its figures say of how they were worked out. */
export interface WeighedColumn {
  readonly cells: readonly BenchmarkCell[];
  readonly readings: readonly Weighed[];
  /** By cell: the readings of any area that give its figure plainly. */
  readonly plain: ReadonlyMap<BenchmarkCell, readonly Explanation[]>;
  /** By cell: how likely a figure from elsewhere would be printed the same, from 0 to 1. */
  readonly chance: ReadonlyMap<BenchmarkCell, number>;
  /** Its rates that were printed before populations were rebased. */
  readonly rebased: ReadonlySet<BenchmarkCell>;
}

/**
 * Weighs every reading against all figures of a column. `latest` is the scorecard's last month: a year after it is less
 * likely.
 */
export function weighColumn(
  cells: readonly BenchmarkCell[],
  { benchmarks, authority }: { readonly benchmarks: Benchmarks; readonly authority: number },
  latest: Period | null,
): WeighedColumn {
  const whose = cells[0]?.headed.whose ?? { kind: "others" };
  const provable = cells.filter(isProvable);
  const years = [...new Set(provable.flatMap(({ match }) => benchmarks.yearsOf(match.national.code)))];
  const readings = triedReadings(benchmarks, authority, whose, years);
  const ofArea = readings.map((reading) => isReadingOf(whose, reading, authority));
  const plain = new Map<BenchmarkCell, readonly Explanation[]>();
  const chance = new Map<BenchmarkCell, number>();
  const odds = readings.map(() => 0);
  const priors = readings
    .map((reading) => Math.log(prior(reading, cells) * (isAfter(reading, latest) ? AFTERWARDS : 1)))
    .map((log, at) => log + (ofArea[at] === true ? 0 : Math.log(NOT_ITS_AREA)));
  for (const cell of provable) {
    const values = valuesFor(benchmarks, cell.match, readings);
    const fits = plainly(cell.match, readings, values, cell.printed);
    const likely = chanceOf(
      cell.printed,
      values.filter((_, at) => ofArea[at]),
    );
    plain.set(cell, fits);
    chance.set(cell, likely);
    // A cell that states a year of its own says nothing of its column; nor does a row that may be another measure.
    if (!cell.match.sure || cell.match.national.unit === "count" || cell.headed.inCell) continue;
    const fitting = new Set(fits.map(({ reading }) => reading));
    readings.forEach((reading, at) => {
      // A figure that fits counts the more, the less likely chance would print it; one that does not fit counts against
      // the reading.
      odds[at] = (odds[at] ?? 0) + Math.log(fitting.has(reading) ? 1 + 1 / likely : MISS);
    });
  }
  const weighed = shares(readings, priors, odds);
  return {
    cells,
    plain,
    chance,
    readings: weighed,
    rebased: beforeRebasing(cells, weighed[0]?.reading, benchmarks),
  };
}

/**
 * What the heading makes likely before any figure is looked at: the year, model and statistic that it names, and a mean
 * rather than a median.
 */
function prior(reading: BenchmarkReading, cells: readonly BenchmarkCell[]): number {
  const headed = cells.find((cell) => !cell.headed.inCell)?.headed ?? cells[0]?.headed;
  const year = headed?.years.includes(reading.year) === true ? AS_HEADED : 1;
  if (reading.statistic === "place") return year * MEAN;
  const model = reading.model === headed?.model ? AS_HEADED : 1;
  const said = headed?.statistic ?? null;
  const statistic = said === null ? 1 : reading.statistic === said ? AS_HEADED : 1 / AS_HEADED;
  return year * model * statistic * (reading.statistic === "mean" ? MEAN : 1);
}

/** Each reading's share of the certainty. What is left belongs to a column that the pack cannot work out. */
function shares(
  readings: readonly BenchmarkReading[],
  priors: readonly number[],
  odds: readonly number[],
): Weighed[] {
  const logs = priors.map((one, at) => one + (odds[at] ?? 0));
  const none = Math.log(NO_READING);
  const most = Math.max(none, ...logs);
  const weights = logs.map((log) => Math.exp(log - most));
  const all = weights.reduce((sum, one) => sum + one, Math.exp(none - most));
  return readings
    .map((reading, at) => ({ reading, share: (weights[at] ?? 0) / all, odds: odds[at] ?? 0 }))
    .sort((a, b) => b.share - a.share);
}

/**
 * How likely a figure from elsewhere would be printed as this one: one of so many that could stand among the published
 * figures. Far from them, where few figures lie, one of all that could be printed up to there.
 */
function chanceOf({ face, decimals }: Printed, values: readonly (number | null)[]): number {
  const step = 10 ** -decimals;
  const width = widthOf(values);
  const known = values.filter((value) => value !== null);
  const away = Math.min(...known.map((value) => Math.abs(value - face)));
  const isNear = known.length === 0 || away <= width;
  return Math.min(1, isNear ? step / width : (FAR_AWAY * step) / Math.max(width, away));
}
