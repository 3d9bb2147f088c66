/**
 * Brings printed benchmarks up to date: for every column whose reading is known, the newest figures worked out in the
 * same way. What was printed is the pattern for what is proposed, so that a mean stays a mean and a decimal a decimal.
 */

import { fillIn } from "../core/figures/sentence";
import { PERCENT_PLACES } from "../core/figures/displayed";
import { roundHalfUp, shiftPoint } from "../core/figures/rounding";
import type { ValueChange } from "../model/change";
import type { Measure } from "../model/scorecard";
import { isCounted } from "./match";
import type { Benchmarks } from "./pack/open";
import { newestOf, newestWay } from "./newest";
import { yearsBehind } from "./prove/yearsBehind";
import type { HeadingYears } from "./refreshHeadings";
import type { ProvenCell, ProvenColumn } from "./prove/proven";
import type { BenchmarkReading } from "./benchmarkReading";
import { callAll } from "../model/naming/callAll";
import { callOf } from "../model/naming/callOf";
import { titleOf } from "../model/naming/titleOf";
import { storyOf } from "./story";
import { figureWord, readingWords, spanWord } from "./words";

/** The newest figures for a scorecard's benchmarks, as changes for the preview. */
export interface Refreshed {
  readonly changes: readonly ValueChange[];
  /** Sentences: which measures another model of neighbours puts in another light, and what was left as it is and why. */
  readonly notes: readonly string[];
  /** For each refreshed column: the years and the model by which its heading is to be changed too. */
  readonly columns: readonly ({ readonly column: ProvenColumn } & HeadingYears)[];
}

/**
 * Proposes the newest figure of every benchmark in a column whose reading is known. Of columns for several years each
 * moves on by as many. A figure that a formula gives, or that has words beside it, is left alone and named.
 */
export function refresh(benchmarks: Benchmarks, columns: readonly ProvenColumn[]): Refreshed {
  const known = columns.flatMap((column) =>
    column.reading === null ? [] : [{ column, reading: column.reading }],
  );
  const found = known.map(({ column, reading }) => ({
    column,
    reading,
    ...refreshColumn(benchmarks, column, reading, yearsBehind(column, columns)),
  }));
  return {
    changes: found.flatMap(({ changes }) => changes),
    notes: found.flatMap(({ story, left }) => [...story, ...left]),
    columns: found.flatMap(({ column, reading, years }) =>
      years.length === 0 ? [] : [{ column, ...headingYears(benchmarks, column, reading, years) }],
    ),
  };
}

/**
 * From which year to which a heading moves: the year of the figures where the heading states it, else the last that it
 * states.
 */
function headingYears(
  benchmarks: Benchmarks,
  { cells }: ProvenColumn,
  reading: BenchmarkReading,
  years: readonly number[],
): HeadingYears {
  const { years: stated = [], model = null } = cells.find(({ headed }) => !headed.inCell)?.headed ?? {};
  const newest = newestWay(benchmarks, reading);
  const named = model === null || newest.statistic === "place" ? null : benchmarks.modelName(newest.model);
  const from = stated.includes(reading.year) ? reading.year : (stated.at(-1) ?? reading.year);
  return { from, to: Math.max(...years), model: named };
}

/** The changes of one column, the sentences about other neighbours, what was left, and the years of the new figures. */
function refreshColumn(
  benchmarks: Benchmarks,
  { cells }: ProvenColumn,
  reading: BenchmarkReading,
  yearsBack: number,
) {
  const changes: ValueChange[] = [];
  const story: string[] = [];
  const left: string[] = [];
  const years: number[] = [];
  const unknown: Measure[] = [];
  const ends: { readonly measure: Measure; readonly year: number }[] = [];
  for (const cell of cells) {
    const { match, printed, fact, measure } = cell;
    if (match.national === null || !match.sure || printed === null || isCounted(measure, match)) continue;
    const newest = newestOf(benchmarks, match, reading, yearsBack);
    if (newest === null) continue;
    ends.push({ measure, year: newest.reading.year });
    const value = roundHalfUp(newest.value, printed.decimals);
    if (value === printed.face) continue;
    if (fact.formula !== null || typeof fact.content !== "number") {
      left.push(fillIn(LEFT, { measure: callOf(measure), shown: printed.shown }));
      continue;
    }
    const change = changeOf(benchmarks, cell, newest.reading, value);
    changes.push(change);
    if (change.hers) unknown.push(measure);
    else years.push(newest.reading.year);
    story.push(...storyOf(benchmarks, cell, reading, newest.reading));
  }
  const heading = cells[0]?.heading ?? "";
  if (unknown.length > 0) left.push(fillIn(UNKNOWN, { measures: callAll(unknown), heading }));
  const last = Math.max(...years);
  const behind = ends.filter(({ year }) => years.length > 0 && year < last);
  const names = { measures: callAll(behind.map(({ measure }) => measure)), year: spanWord(last) };
  if (behind.length > 0) left.push(fillIn(BEHIND, names));
  return { changes, story, left, years };
}

function changeOf(
  benchmarks: Benchmarks,
  cell: ProvenCell,
  to: BenchmarkReading,
  value: number,
): ValueChange {
  const { measure, fact, printed, proof, match } = cell;
  const national = match.national ?? { code: "", unit: measure.unit };
  const decimals = printed?.decimals ?? 0;
  const shown =
    printed?.percent === false
      ? figureWord(value, { unit: "number" }, decimals)
      : figureWord(value, national, decimals);
  return {
    id: `benchmark value:${fact.place.sheetId}:${fact.place.row}:${fact.place.column}`,
    kind: "value",
    place: fact.place,
    group: "values",
    measure: titleOf(measure),
    measureKey: measure.key,
    reason: fillIn(REASON, {
      reading: readingWords(benchmarks, national.code, to),
      release: benchmarks.pack.released,
    }),
    // A figure that nothing in the pack explains may be one that the analyst wants to keep: it is left unticked.
    hers: proof === null,
    before: fact.content,
    beforeShown: printed?.shown ?? "",
    after: printed?.percent === true ? shiftPoint(value, -PERCENT_PLACES) : value,
    afterShown: shown,
    format: null,
  };
}

const REASON = "Now {reading}, release of {release}.";
const LEFT = "{measure} keeps {shown}: a formula gives it, or words stand beside it.";
const BEHIND =
  "For {measures} nothing is published for {year} yet, so their figures stay those of an earlier year.";
const UNKNOWN =
  "Nothing in this release gives exactly what {measures} print under “{heading}”: their changes are not ticked, and without them the year in the heading is not theirs.";
