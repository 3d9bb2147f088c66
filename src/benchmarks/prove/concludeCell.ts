/**
 * Decides of one printed figure how it came about. Every explanation that fits has a weight: how certain the column's
 * reading is, times how usual such a slip is, beside the weight of a figure from elsewhere. An explanation is named as
 * proof only with three quarters of all the weight; "cannot tell" is better than a wrong accusation.
 */

import type { Period } from "../../core/periods/period";
import type { BenchmarkHeading } from "../heading";
import type { Benchmarks } from "../pack/open";
import type { BenchmarkReading } from "../benchmarkReading";
import { isAfter } from "./afterwards";
import { slips, type Explanation } from "./explain";
import { gives, type Printed } from "./printed";
import type { ProvenCell } from "./proven";
import { readingKey, wherein } from "./readings";
import type { Provable } from "./provable";
import type { RestOfRow } from "./restOfRow";
import type { Weighed } from "./weighColumn";
import {
  AFTERWARDS,
  ALSO_HEADED,
  AS_ITS_COLUMN,
  CERTAIN,
  HALF_DOWN,
  SHARED_BY_ROW,
  weightOf,
  WORTH_NAMING,
} from "./weights";

/** What is concluded of a cell: see `ProvenCell`. */
type ConcludedProof = Pick<ProvenCell, "proof" | "rebased" | "alike" | "several">;

/** The conclusion of a cell that holds no figure, or whose row is no national measure. */
export const NOTHING_PROVED: ConcludedProof = { proof: null, rebased: null, alike: [], several: [] };

/**
 * How usual a reading is for a cell whose column has the reading `own`: the same is usual, a second year of the heading
 * less, anything else by `weightOf`. A figure that lies half way and is printed as the lower counts less: for every
 * year one more reading fits it.
 */
function usual(
  { reading, value }: Explanation,
  own: BenchmarkReading,
  headed: BenchmarkHeading,
  printed: Printed,
): number {
  if (readingKey(reading) === readingKey(own)) return weightOf(reading, own);
  const half = gives(value, printed) ? 1 : HALF_DOWN;
  const isHeaded = headed.years.includes(own.year) && headed.years.includes(reading.year);
  const isSame = readingKey({ ...reading, year: own.year }) === readingKey(own);
  return half * (isHeaded && isSame ? ALSO_HEADED : weightOf(reading, own));
}

/** What a cell is concluded from, besides itself. */
export interface Asked {
  /** Readings of the cell's column that come into question, with their share of certainty. */
  readonly likely: readonly Weighed[];
  /** Readings of any area and year that give the printed figure. */
  readonly fits: readonly Explanation[];
  readonly shared: RestOfRow;
  /** The weight of a figure that nothing in the pack gives. */
  readonly elsewhere: number;
  readonly latest: Period | null;
  readonly benchmarks: Benchmarks;
  readonly isRebased: boolean;
  /** The value lies half way, and is printed as the lower where the column prints all others as the higher. */
  readonly isCut: boolean;
}

/** Shares the certainty among all that explains the figure: plain readings, slips, and a figure from elsewhere. */
export function concludeCell(
  { match, printed, headed }: Provable,
  { likely, fits, shared, elsewhere, latest, benchmarks, isRebased, isCut }: Asked,
): ConcludedProof {
  const weighed = new Map<string, WeighedExplanation>();
  const add = (explanation: Explanation, weight: number, own: BenchmarkReading): void => {
    const kind = explanation.kind === "read" ? wherein(explanation.reading, own) : explanation.kind;
    // The same explanation may follow from several readings of the column; its weights are added up.
    const key = `${explanation.kind} ${explanation.national.code} ${explanation.places} ${readingKey(explanation.reading)}`;
    weighed.set(key, { explanation, kind, weight: (weighed.get(key)?.weight ?? 0) + weight });
  };
  for (const { reading: columnsOwn, share } of likely) {
    const own = headed.inCell ? { ...columnsOwn, year: headed.years[0] ?? columnsOwn.year } : columnsOwn;
    // The other benchmarks of the row are asked only about a figure that is not its column's.
    const isOwn = fits.some(({ reading }) => readingKey(reading) === readingKey(own));
    for (const one of fits) {
      const support =
        !isOwn && one.reading.year !== own.year && shared.years.has(one.reading.year) ? SHARED_BY_ROW : 1;
      // A year that came after the scorecard's latest month was hardly taken for an older one.
      const isLate = isAfter(one.reading, latest) && !isAfter(own, latest);
      const late = isLate ? AFTERWARDS : 1;
      add(one, share * support * late * usual(one, own, headed, printed), own);
    }
    for (const year of new Set([own.year, ...headed.years])) {
      const headedToo = year === own.year ? 1 : ALSO_HEADED / AS_ITS_COLUMN;
      const reading = { ...own, year };
      for (const { explanation, weight } of slips(benchmarks, match, reading, printed, {
        isRebased,
        isCut,
      })) {
        const isShared = explanation.kind === "basis" && shared.bases.has(explanation.national.code);
        add(explanation, share * weight * headedToo * (isShared ? SHARED_BY_ROW : 1), own);
      }
    }
  }
  const all = [...weighed.values()].sort((a, b) => b.weight - a.weight);
  const sum = all.reduce((total, { weight }) => total + weight, elsewhere);
  const [best] = all;
  // Of a rate before rebasing only the range is known, not the figure, so it is never a proof.
  if (best?.explanation.kind === "rebased") return { ...NOTHING_PROVED, rebased: best.explanation };
  const worthNaming = all.filter(({ weight }) => weight / sum >= WORTH_NAMING);
  if (best !== undefined && best.weight / sum >= CERTAIN)
    return { ...NOTHING_PROVED, proof: best.explanation };
  const alike = ofOneKind(all, sum);
  return {
    ...NOTHING_PROVED,
    alike: worthNaming.filter((one) => alike.includes(one)).map(({ explanation }) => explanation),
    several: worthNaming.map(({ explanation }) => explanation),
  };
}

/**
 * The explanations of the one kind of slip that is beyond doubt, if any is. Which of two other years was taken may stay
 * open, while it is certain that another year was.
 */
function ofOneKind(all: readonly WeighedExplanation[], sum: number): readonly WeighedExplanation[] {
  const kinds = [...new Set(all.map(({ kind }) => kind))].map((kind) =>
    all.filter((one) => one.kind === kind),
  );
  const weightOfKind = (some: readonly WeighedExplanation[]): number =>
    some.reduce((total, { weight }) => total + weight, 0);
  return kinds.find((some) => some[0]?.kind !== null && weightOfKind(some) / sum >= CERTAIN) ?? [];
}

interface WeighedExplanation {
  readonly explanation: Explanation;
  /** What kind of slip it is; `null` where it is none. */
  readonly kind: Explanation["kind"] | ReturnType<typeof wherein>;
  readonly weight: number;
}
