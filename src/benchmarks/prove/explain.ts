/**
 * The ways in which a printed figure comes about: a plain reading, or a slip in copying a reading. The slips are those
 * that were found in published scorecards.
 */

import { PER_CENT } from "../../core/figures/rate";
import { NATIONAL } from "../national/national";
import type { National } from "../national/measure";
import type { NationalMatch } from "../match";
import type { Benchmarks } from "../pack/open";
import { roundHalfUp } from "../../core/figures/rounding";
import { readingValue, type BenchmarkReading } from "../benchmarkReading";
import { gives, givesByCutting, isHalfDown, movedPoint, type Printed } from "./printed";
import { ANOTHER_BASIS, BEFORE_REBASING, CUT_OFF, MOVED_POINT, REVERSE } from "./weights";

/** One way in which a printed figure comes about. */
export interface Explanation {
  readonly kind: "read" | "reverse" | "basis" | "point" | "cut" | "rebased";
  readonly reading: BenchmarkReading;
  /** What the reading gives for the measure, the way round the row counts, unrounded. */
  readonly value: number;
  /** The measure whose figure it is: another than the row's own where the basis is another. */
  readonly national: National;
  /** Places by which the decimal point was moved; 0 where it was not. */
  readonly places: number;
}

/** Two places turn a percentage into its fraction; further than that no slip has been seen. */
const POINT_MOVES = [1, -1, 2, -2] as const;

/**
 * The row's value under a reading, as it would be printed: 100 less the published figure in a row that counts the
 * reverse.
 */
export function valueFor(
  benchmarks: Benchmarks,
  { national, reversed }: Pick<NationalMatch, "national" | "reversed">,
  reading: BenchmarkReading,
): number | null {
  const value = readingValue(benchmarks, national.code, reading)?.value ?? null;
  return value !== null && reversed ? PER_CENT - value : value;
}

/** What every reading gives for a row, in the order of the readings. */
export function valuesFor(
  benchmarks: Benchmarks,
  match: NationalMatch,
  readings: readonly BenchmarkReading[],
): (number | null)[] {
  return readings.map((reading) => valueFor(benchmarks, match, reading));
}

/** The plain explanations: the readings that give the printed figure. */
export function plainly(
  { national }: NationalMatch,
  readings: readonly BenchmarkReading[],
  values: readonly (number | null)[],
  printed: Printed,
): Explanation[] {
  return readings.flatMap((reading, at) => {
    const value = values[at] ?? null;
    if (value === null || !isGiven(value, printed)) return [];
    return [{ kind: "read", reading, value, national, places: 0 } as const];
  });
}

/** Whether a reading's value may have been printed as this figure: rounded half up, or half way and printed as the lower. */
export function isGiven(value: number, printed: Printed): boolean {
  return gives(value, printed) || isHalfDown(value, printed);
}

/**
 * What else may have been done to the figure of the column's own reading, each with how usual it is: another basis, the
 * reverse, a moved point, digits cut off, a population before rebasing.
 */
export function slips(
  benchmarks: Benchmarks,
  match: NationalMatch,
  reading: BenchmarkReading,
  printed: Printed,
  { isRebased, isCut }: { readonly isRebased: boolean; readonly isCut: boolean },
): { readonly explanation: Explanation; readonly weight: number }[] {
  const value = valueFor(benchmarks, match, reading);
  const found: { explanation: Explanation; weight: number }[] = [];
  const take = (kind: Explanation["kind"], weight: number, what: Partial<Explanation> = {}): void => {
    found.push({
      explanation: {
        kind,
        reading,
        value: value ?? Number.NaN,
        national: match.national,
        places: 0,
        ...what,
      },
      weight,
    });
  };
  for (const other of siblings(match)) {
    const theirs = valueFor(benchmarks, { ...match, national: other }, reading);
    if (theirs !== null && gives(theirs, printed))
      take("basis", ANOTHER_BASIS, { national: other, value: theirs });
  }
  // A figure that the reading gives needs no slip, unless it was cut off at the half.
  if (value === null || (isGiven(value, printed) && !isCut)) return found;
  if (match.national.unit === "percent" && isRest(value, printed)) take("reverse", REVERSE);
  for (const places of POINT_MOVES)
    if (isMoved(value, printed, places)) take("point", MOVED_POINT, { places });
  if (isRebased) take("rebased", BEFORE_REBASING);
  else if (givesByCutting(value, printed)) take("cut", CUT_OFF);
  return found;
}

/** Whether a value is printed with its point moved, before it was rounded or after: 25.89 as 258.9 or as 259.0. */
function isMoved(value: number, printed: Printed, places: number): boolean {
  const moved = movedPoint(printed, places);
  return gives(value, moved) || (places > 0 && gives(value, { ...moved, decimals: printed.decimals }));
}

/**
 * Whether the figure is what is left of 100, either of the exact value or of the value as printed: 43.5% leaves 57%, or
 * 56% beside a printed 44%.
 */
function isRest(value: number, { face, decimals }: Printed): boolean {
  return [value, roundHalfUp(value, decimals)].some((one) => roundHalfUp(PER_CENT - one, decimals) === face);
}

/**
 * The same thing counted on another basis: as a rate or a count, at a point in time or over the year. A basis that the
 * row's own name leaves open is not another one.
 */
export function siblings({ national: { code, subject }, open }: NationalMatch): National[] {
  return NATIONAL.filter((one) => one.subject === subject && one.code !== code && !open.includes(one));
}
