/**
 * Printed figures that nothing gives. They may come from another release or publication, so the sentence says what was
 * tried, and never that the figure is wrong.
 */

import type { Finding } from "../../model/finding";
import { isCounted } from "../match";
import type { Benchmarks } from "../pack/open";
import { mayBeBefore } from "../prove/beforeRebasing";
import { valueFor } from "../prove/explain";
import type { ProvenCell, ProvenColumn } from "../prove/proven";
import type { BenchmarkReading } from "../benchmarkReading";
import { roundHalfUp } from "../../core/figures/rounding";
import { figureWord, readingWords, spanWord, wayWords, workedWord } from "../words";
import { sayOfCell, sayOfCells } from "./say";

/**
 * The findings about figures that nothing gives, or that several readings give equally well, in a column whose other
 * figures are known.
 */
export function unproved(benchmarks: Benchmarks, column: ProvenColumn): Finding[] {
  const { cells, reading } = column;
  if (reading === null) return [];
  return cells.flatMap((cell) => {
    const { proof, rebased, alike, several, match, printed, measure } = cell;
    // Nothing more is said of a figure that is proved, that was right before populations were rebased, or whose slip is
    // known; and nothing can be said of a row that may be another measure.
    if (
      proof !== null ||
      rebased !== null ||
      alike.length > 0 ||
      match.national === null ||
      !match.sure ||
      printed === null
    )
      return [];
    if (isCounted(measure, match)) return [];
    const own = cell.headed.inCell ? { ...reading, year: cell.headed.years.at(-1) ?? reading.year } : reading;
    const value = valueFor(benchmarks, match, own);
    if (value === null || mayAgree(benchmarks, cell, own, value)) return [];
    const right = figureWord(value, match.national, printed.decimals);
    return [
      sayOfCell(
        "benchmark-unproved",
        cell,
        several.length > 0
          ? [SEVERAL, several.length > 1 ? WHY_SEVERAL : WHY_ONE]
          : [NONE, match.national.beside ?? (mayBeBefore(cell, own, benchmarks) ? WHY_BEFORE : WHY_NONE)],
        {
          own: readingWords(benchmarks, match.national.code, own),
          right: workedWord(value, match.national, printed.decimals),
          others: several
            .map(
              (one) =>
                `${readingWords(benchmarks, one.national.code, one.reading)} (${WAY[one.kind]}${workedWord(one.value, one.national, printed.decimals)})`,
            )
            .join("; "),
        },
        right,
      ),
    ];
  });
}

/** A column of one figure that no reading gives is said as that figure, not as a column. */
const LEAST_FIGURES = 2;

/** The finding about a column of which no reading gives half of the figures: said once for all of it. */
export function wholeColumn(
  benchmarks: Benchmarks,
  { cells, heading, reading, nearest }: ProvenColumn,
): Finding[] {
  if (reading !== null || nearest === null || nearest.of < LEAST_FIGURES || nearest.gives * 2 >= nearest.of)
    return [];
  const own = cells.filter(
    ({ match, printed, measure }) =>
      printed !== null && match.national !== null && !isCounted(measure, match),
  );
  return [
    sayOfCells("benchmark-unproved", own, [COLUMN, WHY_NONE_OF_ALL], {
      heading,
      of: String(nearest.of),
      gives: String(nearest.gives),
      way: `${wayWords(benchmarks, nearest.reading)} for ${spanWord(nearest.reading.year)}`,
    }),
  ];
}

/**
 * Whether the published figures are too coarse to contradict the printed one: 54.3% beside a published 54, or a mean of
 * whole percentages beside the mean of the exact ones. Half a unit of both roundings is allowed.
 */
function mayAgree(
  benchmarks: Benchmarks,
  { match, printed }: ProvenCell,
  { statistic }: BenchmarkReading,
  value: number,
): boolean {
  if (printed === null || match.national === null) return false;
  const published = benchmarks.measure(match.national.code)?.decimals ?? 0;
  if (statistic === "place")
    return printed.decimals > published && roundHalfUp(printed.face, published) === value;
  const room = (10 ** -published + 10 ** -printed.decimals) / 2;
  return Math.abs(printed.face - value) <= room;
}

/** How each kind of explanation begins in a list; a plain reading needs no word. */
const WAY = {
  read: "",
  reverse: "the reverse of ",
  basis: "another basis: ",
  point: "its point moved: ",
  cut: "cut off: ",
  rebased: "",
} as const;
const NONE =
  "{measure} prints {printed}, which no year, neighbours or statistic of the pack gives; {own} is {right}.";
const WHY_NONE = "It may come from another release or publication, or be a slip.";
const COLUMN =
  "No year, neighbours or statistic of the pack gives the figures under “{heading}”: the nearest, {way}, gives {gives} of {of}.";
const WHY_NONE_OF_ALL = "They may be of other areas than the heading says, or of another publication.";
const WHY_BEFORE = "It may have been published before populations were rebased, or be a slip.";
const SEVERAL = "{measure} prints {printed}, but {own} is {right}.";
const WHY_ONE = "It would be {others}, but a figure from elsewhere may be printed so too.";
const WHY_SEVERAL = "It would be {others}. Which of them was meant cannot be told.";
