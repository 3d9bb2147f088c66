/**
 * What is to be said of a column as a whole, once instead of for each figure: that its heading says something else,
 * that it was printed before populations were rebased, that a newer model of neighbours or a newer year is out.
 */

import type { Finding } from "../../model/finding";
import { isCounted } from "../match";
import type { Benchmarks } from "../pack/open";
import { newestOf, newestWay } from "../newest";
import { valueFor } from "../prove/explain";
import type { ProvenCell, ProvenColumn } from "../prove/proven";
import { yearsBehind } from "../prove/yearsBehind";
import type { BenchmarkReading } from "../benchmarkReading";
import { figureWord, spanWord, workedWord } from "../words";
import { otherThanHeaded } from "./otherThanHeaded";
import { callAll } from "../../model/naming/callAll";
import { callOf } from "../../model/naming/callOf";
import { sayOfCells } from "./say";

/** The findings about one column. `columns` are all of the table, by which a column for an earlier year is known. */
export function columnSlips(
  benchmarks: Benchmarks,
  column: ProvenColumn,
  columns: readonly ProvenColumn[],
): Finding[] {
  const own = [...otherThanHeaded(benchmarks, column), ...beforeRebasing(benchmarks, column)];
  // A column for an earlier year beside one for a later year is old on purpose.
  if (yearsBehind(column, columns) > 0) return own;
  return [...own, ...olderModel(benchmarks, column), ...newerYear(benchmarks, column)];
}

/**
 * The note that rates of a column are a little higher than those of today. It says nothing of a fault: they were right
 * when printed.
 */
function beforeRebasing(benchmarks: Benchmarks, { cells, heading, reading }: ProvenColumn): Finding[] {
  const own = cells.filter(({ rebased }) => rebased !== null);
  if (reading === null || own.length === 0) return [];
  return [
    sayOfCells("benchmark-rebased", own, [REBASED, WHY_REBASED], {
      heading,
      measures: callAll(own.map(({ measure }) => measure)),
      year: spanWord(reading.year),
      arithmetic: own
        .map(({ measure, printed, rebased }) =>
          rebased === null || printed === null
            ? ""
            : `${callOf(measure)} prints ${printed.shown}, now ${workedWord(rebased.value, rebased.national, printed.decimals)}`,
        )
        .join("; "),
      release: benchmarks.pack.released,
    }),
  ];
}

/** The note that a newer model of neighbours is out. */
function olderModel(benchmarks: Benchmarks, { cells, heading, reading }: ProvenColumn): Finding[] {
  if (reading === null || reading.statistic === "place") return [];
  const newest = newestWay(benchmarks, reading);
  if (newest.statistic === "place" || newest.model === reading.model) return [];
  const now = new Set(benchmarks.neighbours(newest.model, reading.authority));
  const before = benchmarks.neighbours(reading.model, reading.authority);
  const changes = cells.flatMap((cell) => changeOf(benchmarks, cell, reading, newest));
  const [first] = changes;
  if (first === undefined) return [];
  // One measure is the example: the one that changes most shows best why the model matters.
  const most = changes.reduce((a, b) => (b.share > a.share ? b : a), first);
  return [
    sayOfCells(
      "benchmark-older-model",
      changes.map(({ cell }) => cell),
      [OLDER, WHY_OLDER],
      {
        heading,
        model: benchmarks.modelName(reading.model),
        newest: benchmarks.modelName(newest.model),
        same: String(before.filter((one) => now.has(one)).length),
        measure: callOf(most.cell.measure),
        was: most.was,
        is: most.is,
        year: spanWord(reading.year),
      },
    ),
  ];
}

/** What another model of neighbours makes of a figure of the same year, and by what share it changes. */
function changeOf(benchmarks: Benchmarks, cell: ProvenCell, from: BenchmarkReading, to: BenchmarkReading) {
  if (cell.match.national === null || !cell.match.sure || cell.printed === null) return [];
  // A count has no benchmark at all, and that is said instead.
  if (isCounted(cell.measure, cell.match)) return [];
  const [was, is] = [from, to].map((one) =>
    cell.match.national === null ? null : valueFor(benchmarks, cell.match, one),
  );
  if (was == null || is == null || was === 0) return [];
  const word = (value: number): string => figureWord(value, cell.match.national ?? { unit: "number" }, 1);
  return [{ cell, was: word(was), is: word(is), share: Math.abs(is - was) / Math.abs(was) }];
}

/** The note that newer figures are out than those printed. */
function newerYear(benchmarks: Benchmarks, { cells, heading, reading }: ProvenColumn): Finding[] {
  if (reading === null) return [];
  const newer = cells.flatMap((cell) => {
    const { match, printed, proof } = cell;
    if (match.national === null || !match.sure || printed === null || isCounted(cell.measure, cell.match))
      return [];
    // A single cell may already be newer than its column: its own year is what the newest is compared with.
    const newest = newestOf(benchmarks, match, reading);
    if (newest === null || newest.reading.year <= (proof?.reading.year ?? reading.year)) return [];
    return [{ cell, newest, shown: figureWord(newest.value, match.national, printed.decimals) }];
  });
  const [first] = newer;
  if (first === undefined) return [];
  return [
    sayOfCells(
      "benchmark-newer-year",
      newer.map(({ cell }) => cell),
      [NEWER, WHY_NEWER],
      {
        heading,
        measures: callAll(newer.map(({ cell }) => cell.measure)),
        year: spanWord(Math.max(...newer.map(({ newest }) => newest.reading.year))),
        released: benchmarks.pack.released,
        arithmetic: newer
          .slice(0, EXAMPLES)
          .map(
            ({ cell, shown }) => `${callOf(cell.measure)} goes from ${cell.printed?.shown ?? ""} to ${shown}`,
          )
          .join("; "),
      },
    ),
  ];
}

/** Figures that a note about a whole column quotes: enough to look them up by, and still one sentence. */
const EXAMPLES = 3;
const REBASED =
  "Rates under “{heading}” are a little higher than those of {year} are now, as before populations were rebased: {measures}.";
const WHY_REBASED = "{arithmetic} (release of {release}).";
const OLDER =
  "“{heading}” compares with the neighbours of {model}; of those of {newest} only {same} are the same.";
const WHY_OLDER = "With the neighbours of {newest}, {measure} for {year} would be {is} instead of {was}.";
const NEWER = "Newer figures than those under “{heading}” are out, up to {year}: for {measures}.";
const WHY_NEWER = "{arithmetic} (release of {released}).";
