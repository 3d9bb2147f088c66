/**
 * Lets figures decide what a row's name leaves open. “CP plans lasting 2 years or more” may be of plans that ended or
 * of plans that last; the printed benchmarks are those of one of the two.
 */

import { fillIn } from "../../core/figures/sentence";
import type { Measure } from "../../model/scorecard";
import type { NationalMatch, NoMatch } from "../match";
import type { National } from "../national/measure";
import type { Benchmarks } from "../pack/open";
import type { BenchmarkCell } from "./benchmarkCells";
import { isGiven, valueFor } from "./explain";
import { isProvable, type Provable } from "./provable";
import type { WeighedColumn } from "./weighColumn";
import { CERTAIN } from "./weights";

/** Columns whose figures must agree before they say which measure a row is: one may agree by chance. */
const LEAST_COLUMNS = 2;

const AGREE = "Its figures are those published as “{name}”: {figures}.";
const OPEN = "Its figures may be those of “{name}” as well: {figures}.";

/**
 * Rows whose name leaves open what they are, decided by their figures: sure where the figures of several columns are of
 * one measure. Where a single figure is of another measure than the one the name suggests, the row is no longer sure of
 * either. Counts are not decided.
 */
export function decidedByFigures(
  matches: ReadonlyMap<Measure, NationalMatch | NoMatch>,
  columns: readonly WeighedColumn[],
  benchmarks: Benchmarks,
): ReadonlyMap<Measure, NationalMatch> {
  const decided = new Map<Measure, NationalMatch>();
  for (const [measure, match] of matches) {
    if (match.national === null || match.national.unit === "count") continue;
    if (match.sure && match.open.length === 0) continue;
    const found = decide(match, agreeing(measure, match, columns, benchmarks));
    if (found !== null) decided.set(measure, found);
  }
  return decided;
}

/** A measure that a row may be, and its cells that print this measure's figures. */
interface MeasureCandidate {
  readonly national: National;
  readonly cells: readonly BenchmarkCell[];
}

/**
 * The measures that the name leaves open, with the cells that agree, most first; of two with as many, the one the name
 * suggests.
 */
function agreeing(
  measure: Measure,
  match: NationalMatch,
  columns: readonly WeighedColumn[],
  benchmarks: Benchmarks,
): MeasureCandidate[] {
  // Only columns whose reading is certain can say anything, and only cells without a year of their own.
  const known = columns.flatMap(({ cells, readings: [first] }) => {
    const cell = cells.find((one) => one.measure === measure);
    if (first === undefined || first.share < CERTAIN || cell === undefined) return [];
    return isProvable(cell) && !cell.headed.inCell ? [{ cell, reading: first.reading }] : [];
  });
  const isOf = (national: National, cell: Provable, reading: (typeof known)[number]["reading"]): boolean => {
    const value = valueFor(benchmarks, { national, reversed: match.reversed }, reading);
    return value !== null && isGiven(value, cell.printed);
  };
  return [match.national, ...match.open]
    .map((national) => ({
      national,
      cells: known.flatMap(({ cell, reading }) => (isOf(national, cell, reading) ? [cell] : [])),
    }))
    .sort((a, b) => b.cells.length - a.cells.length);
}

/** The match after the figures have spoken; `null` where they change nothing. */
function decide(match: NationalMatch, [best]: readonly MeasureCandidate[]): NationalMatch | null {
  if (best === undefined || best.cells.length === 0) return null;
  const figures = best.cells
    .map(({ printed, heading }) => `${printed?.shown ?? ""} under “${heading}”`)
    .join(", ");
  const say = (sentence: string) => [
    ...match.evidence,
    fillIn(sentence, { name: best.national.name, figures }),
  ];
  if (best.cells.length >= LEAST_COLUMNS)
    return { ...match, national: best.national, sure: true, open: [], evidence: say(AGREE) };
  return best.national === match.national ? null : { ...match, sure: false, evidence: say(OPEN) };
}
