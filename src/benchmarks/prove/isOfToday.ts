import type { BenchmarkReading } from "../benchmarkReading";
import type { BenchmarkCell } from "./benchmarkCells";
import type { Explanation } from "./explain";
import { readingKey } from "./readings";

/** Rebasing changed rates by some thousandths, so a rate printed more finely than that tells. */
const FINE_SHARE = 0.001;
const HALF = 0.5;

/**
 * Whether a rate of a column is printed so exactly as it is published today that none of them was printed before
 * populations were rebased: 417.4 is today's, 74 may have been 73.6 or 73.9.
 */
export function isOfToday(
  plain: ReadonlyMap<BenchmarkCell, readonly Explanation[]>,
  own: BenchmarkReading | undefined,
): boolean {
  if (own === undefined) return false;
  return [...plain].some(([{ match, printed }, fits]) => {
    if (printed === null || match.national?.unit !== "rate") return false;
    const isFine = HALF * 10 ** -printed.decimals <= printed.face * FINE_SHARE;
    return isFine && fits.some(({ reading }) => readingKey(reading) === readingKey(own));
  });
}
