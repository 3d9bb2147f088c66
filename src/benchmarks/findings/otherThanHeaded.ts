/**
 * Tells a column whose heading says one thing while its figures are another: `Statistical Neighbours 2022/23` over
 * figures of 2023/24. A heading is what goes unnoticed when the figures under it are renewed.
 */

import type { BenchmarkReading } from "../benchmarkReading";
import type { Benchmarks } from "../pack/open";
import type { Finding } from "../../model/finding";
import type { ProvenCell, ProvenColumn } from "../prove/proven";
import { readingKey } from "../prove/readings";
import { spanWord, wayWords, workedWord } from "../words";
import type { BenchmarkCheckId } from "../../model/checkIds";
import { callOf } from "../../model/naming/callOf";
import { sayOfCells } from "./say";

/**
 * The findings about a column whose figures, most of them, are of another area, year, model or statistic than its
 * heading says. None where what gives the figures is not known.
 */
export function otherThanHeaded(benchmarks: Benchmarks, column: ProvenColumn): Finding[] {
  const { cells, heading, reading } = column;
  if (reading === null) return [];
  const own = cells.filter(
    ({ proof }) => proof?.kind === "read" && readingKey(proof.reading) === readingKey(reading),
  );
  return contradictions(benchmarks, column, reading).map(([kind, says, are]) =>
    sayOfCells(kind, own, [OTHER, WHY_OTHER], {
      heading,
      says,
      are,
      way: `${wayWords(benchmarks, reading)} for ${spanWord(reading.year)}`,
      arithmetic: own
        .slice(0, EXAMPLES)
        .map((cell) => given(cell))
        .join("; "),
    }),
  );
}

/** A figure with its arithmetic: `1.4 prints 19%, worked out 19.4%`. */
function given({ measure, printed, proof }: ProvenCell): string {
  const worked = proof === null ? "" : workedWord(proof.value, proof.national, printed?.decimals ?? 0);
  return `${callOf(measure)} prints ${printed?.shown ?? ""}, worked out ${worked}`;
}

/** What a heading says, and what its figures are instead: `["benchmark-year", "2022/23", "those of 2023/24"]`. */
type HeadingContradiction = readonly [kind: BenchmarkCheckId, says: string, are: string];

/** In what a heading contradicts the reading that gives its figures: year, area, model of neighbours, statistic. */
function contradictions(
  benchmarks: Benchmarks,
  { cells, whose }: Pick<ProvenColumn, "cells" | "whose">,
  reading: BenchmarkReading,
): HeadingContradiction[] {
  // A cell with a year of its own is held against that year; what the heading says is read from any other cell.
  const {
    years = [],
    model = null,
    statistic = null,
  } = cells.find(({ headed }) => !headed.inCell)?.headed ?? {};
  const found: HeadingContradiction[] = [];
  const say = (kind: BenchmarkCheckId, says: string, are: string): void => {
    found.push([kind, says, `those of ${are}`]);
  };
  if (years.length > 0 && !years.includes(reading.year))
    say("benchmark-year", years.map(spanWord).join(", "), spanWord(reading.year));
  const area = areaWords(benchmarks, reading);
  if (whose.kind === "place" && !(reading.statistic === "place" && reading.place === whose.place))
    say("benchmark-place", benchmarks.nameOf(whose.place), area);
  // Figures of one area have no model of neighbours, and are no mean of several.
  if (reading.statistic === "place") {
    if (whose.kind === "neighbours") say("benchmark-place", "neighbours", area);
    return found;
  }
  if (model !== null && model !== reading.model && benchmarks.models.includes(model))
    say("benchmark-model", benchmarks.modelName(model), area);
  if (statistic !== null && statistic !== reading.statistic)
    found.push(["benchmark-statistic", statistic, `each the ${reading.statistic}`]);
  return found;
}

function areaWords(benchmarks: Benchmarks, reading: BenchmarkReading): string {
  return reading.statistic === "place"
    ? benchmarks.nameOf(reading.place)
    : `the neighbours of ${benchmarks.modelName(reading.model)}`;
}

/** Measures whose arithmetic is shown. */
const EXAMPLES = 3;
const OTHER = "“{heading}” says {says}, but its figures are {are}.";
const WHY_OTHER = "They are {way}: {arithmetic}.";
