import type { Benchmarks } from "../pack/open";
import type { BenchmarkReading } from "../benchmarkReading";
import type { BenchmarkCell } from "./benchmarkCells";
import { isGiven, valueFor } from "./explain";
import { isProvable, type Provable } from "./provable";

/** Populations were rebased upwards with the newest release, by less than this share. */
const REBASED_BY = 0.015;
/** By so much one measure's mean of neighbours may have changed otherwise than another's: each weighs the ten by its own rates. */
const APART = 0.002;
/** Rates of a column that must have changed alike: one alone may as well be a slip. */
const LEAST_RATES = 2;
/** A rounded figure may be this many of its last places away from the exact one. */
const HALF = 0.5;

/** A rate of a column, and how many times today's figure it may be: a figure printed without decimals leaves room. */
interface ColumnRate {
  readonly cell: Provable;
  readonly isAsToday: boolean;
  readonly least: number;
  readonly most: number;
}

/**
 * The rates of a column that were printed before populations were rebased. All rates of a place and year divide by one
 * population, so they were all higher by one share: 419 beside today's 417.4 and 312 beside 310.9 are, and 417.4 itself
 * among them would show that none is. Of the newest year nothing has been published twice.
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

/** Whether a single rate is so little higher than today's that it may be one of before, which alone it cannot show. */
export function mayBeBefore(cell: BenchmarkCell, own: BenchmarkReading, benchmarks: Benchmarks): boolean {
  return isProvable(cell) && rateOf(cell, own, benchmarks).some(({ isAsToday }) => !isAsToday);
}

/** A rate of an earlier year as it is printed, where it is today's or so little higher as rebasing made it. */
function rateOf(cell: Provable, own: BenchmarkReading, benchmarks: Benchmarks): ColumnRate[] {
  const { code, unit } = cell.match.national;
  if (unit !== "rate" || cell.headed.inCell || own.year >= (benchmarks.yearsOf(code).at(-1) ?? 0)) return [];
  const value = valueFor(benchmarks, cell.match, own);
  if (value === null || value <= 0) return [];
  const { face, decimals } = cell.printed;
  const room = HALF * 10 ** -decimals;
  // The figure of today was rounded, too.
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
