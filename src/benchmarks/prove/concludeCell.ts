import type { Period } from "../../core/periods/period";
import type { BenchmarkHeading } from "../heading";
import type { Benchmarks } from "../pack/open";
import type { BenchmarkReading } from "../benchmarkReading";
import { isAfter } from "./afterwards";
import { slips, type Explanation } from "./explain";
import { gives, type Printed } from "./printed";
import type { ProvenCell } from "./proven";
import { readingKey } from "./readings";
import type { Provable, Weighed } from "./weighColumn";
import {
  AFTERWARDS,
  ALSO_HEADED,
  CERTAIN,
  HALF_DOWN,
  SHARED_BY_ROW,
  weightOf,
  WORTH_NAMING,
} from "./weights";

/** What is concluded of a cell. */
type ConcludedProof = Pick<ProvenCell, "proof" | "rebased" | "several">;

/** The conclusion of a cell that holds no figure, or whose row is no national measure. */
export const NOTHING: ConcludedProof = { proof: null, rebased: null, several: [] };

/** How usual a reading is for a cell of a column. */
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
  /** Readings of the cell's column that come into question. */
  readonly likely: readonly Weighed[];
  readonly fits: readonly Explanation[];
  readonly shared: ReadonlySet<number>;
  readonly elsewhere: number;
  readonly latest: Period | null;
  readonly benchmarks: Benchmarks;
  readonly isOfToday: boolean;
}

/** Shares the certainty among all that explains the figure, and a figure from elsewhere. */
export function concludeCell(
  { match, printed, headed }: Provable,
  { likely, fits, shared, elsewhere, latest, benchmarks, isOfToday }: Asked,
): ConcludedProof {
  const weighed = new Map<string, { explanation: Explanation; weight: number }>();
  const add = (explanation: Explanation, weight: number): void => {
    const key = `${explanation.kind} ${explanation.national.code} ${explanation.places} ${readingKey(explanation.reading)}`;
    weighed.set(key, { explanation, weight: (weighed.get(key)?.weight ?? 0) + weight });
  };
  for (const { reading: columnsOwn, share } of likely) {
    const own = headed.inCell ? { ...columnsOwn, year: headed.years[0] ?? columnsOwn.year } : columnsOwn;
    // The rest of its row is asked only about a figure that is not its column's.
    const isOwn = fits.some(({ reading }) => readingKey(reading) === readingKey(own));
    for (const one of fits) {
      const support =
        !isOwn && one.reading.year !== own.year && shared.has(one.reading.year) ? SHARED_BY_ROW : 1;
      const isLate = isAfter(one.reading, latest) && !isAfter(own, latest);
      const late = isLate ? AFTERWARDS : 1;
      add(one, share * support * late * usual(one, own, headed, printed));
    }
    for (const { explanation, weight } of slips(benchmarks, match, own, printed))
      if (!(isOfToday && explanation.kind === "rebased")) add(explanation, share * weight);
  }
  const all = [...weighed.values()].sort((a, b) => b.weight - a.weight);
  const sum = all.reduce((total, { weight }) => total + weight, elsewhere);
  const [best] = all;
  // Of a rate before rebasing only the room is known, not the figure: it is never a proof.
  if (best?.explanation.kind === "rebased") return { ...NOTHING, rebased: best.explanation };
  const proof = best !== undefined && best.weight / sum >= CERTAIN ? best.explanation : null;
  const several = all
    .filter(({ weight }) => weight / sum >= WORTH_NAMING)
    .map(({ explanation }) => explanation);
  return { proof, rebased: null, several: proof === null ? several : [] };
}
