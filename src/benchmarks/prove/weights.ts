import type { BenchmarkReading } from "../benchmarkReading";

/**
 * How much more often one slip is made than another, as far as can be said: only the order and size of these numbers
 * matter, and the tests in `findings/controls.test.ts` hold what follows from them. The reading of its column goes
 * before all others, because a figure of two digits fits many; then the year before, and so on. What is as likely as
 * not stays untold.
 */
export const AS_ITS_COLUMN = 400;
const YEAR_BEFORE = 5;
const YEAR_AFTER = 3;
const TWO_YEARS = 1.5;
const ANOTHER_YEAR = 0.1;
const ANOTHER_MODEL = 4;
const ANOTHER_STATISTIC = 3;
const ANOTHER_PLACE = 1;
/** Two slips at once. */
const BOTH = 0.02;

// Slips other than in whose figures were taken.
/** The share of those who do not, printed for those who do: 12% for 88%. */
export const REVERSE = 3;
/** A count for a rate, or children at a point in time for those over the year. */
export const ANOTHER_BASIS = 3;
/** A decimal point that slipped: 2.15 for 21.5. */
export const MOVED_POINT = 3;
/** Digits cut off instead of rounded: 82.9 as 82. Less usual, for most programs round. */
export const CUT_OFF = 2;
/** A rate printed before populations were rebased, in a column where other rates were: likelier than any slip. */
export const BEFORE_REBASING = 20;

/**
 * A figure that the pack does not know: from another release, or a slip of the pen. Its weight is multiplied by how
 * likely chance prints it.
 */
export const FROM_ELSEWHERE = 6;
/** The share of figures from elsewhere that lie further away from the published ones than these lie apart. */
export const FAR_AWAY = 0.1;
/** Added where only the figures say that the row is this measure. */
export const OF_ANOTHER_MEASURE = 30;

/** A year that the other benchmarks of the row show too. */
export const SHARED_BY_ROW = 10;

/** A second year that the heading states, as “Purple 2021/22 Orange 2022/23”. */
export const ALSO_HEADED = 50;
/**
 * 82.5 may be printed as 82 or 83, so one more reading fits for every year: a half counts less for any but the column's
 * own reading.
 */
export const HALF_DOWN = 0.2;

/** For a column: that it holds figures of another area than its heading names. As rare as `AS_ITS_COLUMN` is usual. */
export const NOT_ITS_AREA = 1 / 400;
/** For a column: that it is what its heading says. */
export const AS_HEADED = 20;
/** For a column: that its neighbours were averaged, which is more usual than to take their median. */
export const MEAN = 4;
/** A column that the pack cannot work out at all. */
export const NO_READING = 5;
/**
 * For each row that does not fit the reading of its column: small enough to decide over many rows, great enough that
 * one slip does not overturn a column.
 */
export const MISS = 0.25;
/** A year or model that came after the scorecard's latest month: benchmarks are seldom renewed in an old sheet. */
export const AFTERWARDS = 0.5;

/** A reading or explanation is taken when it has this share of all the weight: three to one against everything else. */
export const CERTAIN = 0.75;
/** A reading with less than this share is not worth naming beside the others. */
export const WORTH_NAMING = 0.15;

/** How usual a reading is for a cell in a column whose reading is `column`. */
export function weightOf(reading: BenchmarkReading, column: BenchmarkReading): number {
  const years = yearWeight(reading.year - column.year);
  const rest = restWeight(reading, column);
  if (years === null) return rest ?? AS_ITS_COLUMN;
  return rest === null ? years : years * rest * BOTH;
}

/** By how many years it is off; `null` where it is the same year. Last year's figure left standing is the most usual slip. */
function yearWeight(apart: number): number | null {
  if (apart === 0) return null;
  if (apart === -1) return YEAR_BEFORE;
  if (apart === 1) return YEAR_AFTER;
  return Math.abs(apart) === 2 ? TWO_YEARS : ANOTHER_YEAR;
}

/** In what else it differs; `null` in nothing. Model and statistic at once are two slips. */
function restWeight(a: BenchmarkReading, b: BenchmarkReading): number | null {
  if (a.statistic === "place" || b.statistic === "place")
    return a.statistic === "place" && b.statistic === "place" && a.place === b.place ? null : ANOTHER_PLACE;
  const model = a.model === b.model ? null : ANOTHER_MODEL;
  const statistic = a.statistic === b.statistic ? null : ANOTHER_STATISTIC;
  return model === null || statistic === null ? (model ?? statistic) : model * statistic * BOTH;
}
