/**
 * Recognises rates that were printed before populations were rebased. When a release raises the estimates of earlier
 * years, every published rate per 10,000 becomes a little lower: a rate copied before is right and yet no longer the
 * published one.
 */

import type { Benchmarks } from "../pack/open";
import type { BenchmarkReading } from "../benchmarkReading";
import type { BenchmarkCell } from "./benchmarkCells";
import { isGiven, valueFor } from "./explain";
import { isProvable, type Provable } from "./provable";

/** The most by which rebasing raised a population, as a share. */
const REBASED_BY = 0.015;
/**
 * How far two rates of one column may differ in this share. The mean of ten neighbours weighs each of them by its own
 * rate, so each measure's mean changed a little differently.
 */
const APART = 0.002;
/** How many rates of a column must have changed alike. A single one may as well be a slip. */
const LEAST_RATES = 2;
/** A rounded figure may be this many of its last places away from the exact one. */
const HALF = 0.5;

/** A rate of a column, and between which multiples of today's figure it lies: printing without decimals leaves room. */
interface ColumnRate {
  readonly cell: Provable;
  readonly isAsToday: boolean;
  readonly least: number;
  readonly most: number;
}

/**
 * The rates of a column that were printed before populations were rebased. All rates of a place and year divide by one
 * population, so all were higher by one share: 419 beside today's 417.4 and 312 beside 310.9 are. A rate that equals
 * today's, where it would show the share, tells that none was. Figures of the newest year have been published only
 * once.
 */
export function beforeRebasing(
  cells: readonly BenchmarkCell[],
  own: BenchmarkReading | undefined,
  benchmarks: Benchmarks,
): ReadonlySet<BenchmarkCell> {
  if (own === undefined) return new Set();
  const rates = cells.flatMap((cell) => (isProvable(cell) ? rateOf(cell, own, benchmarks) : []));
  const today = rates.filter(({ isAsToday }) => isAsToday);
  const higher = rates.filter(({ isAsToday }) => !isAsToday);
  // Every rate proposes a share; the share that fits most rates, and no rate of today, wins.
  const [best = []] = higher
    .map(({ least, most }) => (least + most) / 2)
    .filter((share) => today.every((rate) => isOf(share, rate)))
    .map((share) => higher.filter((rate) => isOf(share, rate)))
    .sort((a, b) => b.length - a.length);
  return new Set(best.length >= LEAST_RATES ? best.map(({ cell }) => cell) : []);
}

function isOf(share: number, { least, most }: ColumnRate): boolean {
  return share >= least - APART && share <= most + APART;
}

/**
 * Whether a single rate is so little higher than today's that it may be one from before rebasing; alone it cannot show
 * it.
 */
export function mayBeBefore(cell: BenchmarkCell, own: BenchmarkReading, benchmarks: Benchmarks): boolean {
  return isProvable(cell) && rateOf(cell, own, benchmarks).some(({ isAsToday }) => !isAsToday);
}

/**
 * A rate as the column prints it, where it is today's figure or a little higher; nothing for percentages, for cells
 * with a year of their own, or for the newest year.
 */
function rateOf(cell: Provable, own: BenchmarkReading, benchmarks: Benchmarks): ColumnRate[] {
  const { code, unit } = cell.match.national;
  if (unit !== "rate" || cell.headed.inCell || own.year >= (benchmarks.yearsOf(code).at(-1) ?? 0)) return [];
  const value = valueFor(benchmarks, cell.match, own);
  if (value === null || value <= 0) return [];
  const { face, decimals } = cell.printed;
  const room = HALF * 10 ** -decimals;
  // Today's published figure is rounded as well.
  const published = HALF * 10 ** -(benchmarks.measure(code)?.decimals ?? 0);
  const isAsToday = isGiven(value, cell.printed);
  if (!isAsToday && !(face > value && face - room <= value * (1 + REBASED_BY))) return [];
  return [
    {
      cell,
      isAsToday,
      least: (face - room) / (value + published),
      most: (face + room) / (value - published),
    },
  ];
}
