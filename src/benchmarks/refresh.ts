import { fillIn } from "../core/figures/sentence";
import { PERCENT_PLACES } from "../core/figures/displayed";
import { roundHalfUp, shiftPoint } from "../core/figures/rounding";
import type { ValueChange } from "../model/change";
import type { Measure } from "../model/scorecard";
import type { Benchmarks } from "./pack/open";
import { newestOf } from "./newest";
import { valueFor } from "./prove/explain";
import type { ProvenCell, ProvenColumn } from "./prove/proven";
import type { BenchmarkReading } from "./benchmarkReading";
import { callOf } from "./findings/say";
import { sideOf, SIDE_WORD } from "./side";
import { figureWord, readingWords, wayWords } from "./words";

/** The newest figures for a scorecard's benchmarks, as changes to look at first. */
export interface Refreshed {
  readonly changes: readonly ValueChange[];
  /** Where the newer model of neighbours changes the story, measure by measure, and what was left alone. */
  readonly notes: readonly string[];
  /** By column: the year of its figures before and after, so that the heading can follow. */
  readonly columns: readonly { readonly column: ProvenColumn; readonly from: number; readonly to: number }[];
}

/** Proposes the newest figure of every benchmark whose column is known. What a formula gives, or text beside the figure, is left alone and said. */
export function refresh(benchmarks: Benchmarks, columns: readonly ProvenColumn[]): Refreshed {
  const known = columns.flatMap((column) =>
    column.reading === null ? [] : [{ column, reading: column.reading }],
  );
  const found = known.map(({ column, reading }) => ({
    column,
    reading,
    ...refreshColumn(benchmarks, column, reading),
  }));
  return {
    changes: found.flatMap(({ changes }) => changes),
    notes: found.flatMap(({ story, left }) => [...story, ...left]),
    columns: found.flatMap(({ column, reading, years }) =>
      years.length === 0 ? [] : [{ column, from: reading.year, to: Math.max(...years) }],
    ),
  };
}

function refreshColumn(benchmarks: Benchmarks, { cells }: ProvenColumn, reading: BenchmarkReading) {
  const changes: ValueChange[] = [];
  const story: string[] = [];
  const left: string[] = [];
  const years: number[] = [];
  for (const cell of cells) {
    const { match, printed, fact, measure } = cell;
    if (match.national === null || !match.sure || printed === null || measure.unit === "count") continue;
    const newest = newestOf(benchmarks, match, reading);
    if (newest === null) continue;
    const value = roundHalfUp(newest.value, printed.decimals);
    if (value === printed.face) continue;
    if (fact.formula !== null || typeof fact.content !== "number") {
      left.push(fillIn(LEFT, { measure: callOf(measure), shown: printed.shown }));
      continue;
    }
    years.push(newest.reading.year);
    changes.push(changeOf(benchmarks, cell, newest.reading, value));
    story.push(...storyOf(benchmarks, cell, reading, newest.reading));
  }
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
    measure: measure.reference === null ? measure.name : `${measure.reference} ${measure.name}`,
    measureKey: measure.key,
    reason: fillIn(REASON, {
      reading: readingWords(benchmarks, national.code, to),
      release: benchmarks.pack.released,
    }),
    // What nobody can say where it comes from may be hers to keep.
    hers: proof === null,
    before: fact.content,
    beforeShown: printed?.shown ?? "",
    after: printed?.percent === true ? shiftPoint(value, -PERCENT_PLACES) : value,
    afterShown: shown,
    format: null,
  };
}

/** Whether other neighbours alone, in the same year, put her figure on another side of the benchmark. */
function storyOf(
  benchmarks: Benchmarks,
  { measure, match, printed }: ProvenCell,
  from: BenchmarkReading,
  to: BenchmarkReading,
): string[] {
  if (from.statistic === "place" || to.statistic === "place" || from.model === to.model) return [];
  if (match.national === null || printed === null) return [];
  const [before, after] = [from, { ...to, year: from.year }].map((reading) =>
    match.national === null ? null : valueFor(benchmarks, match, reading),
  );
  const own = latestFace(measure);
  if (before == null || after == null || own === null) return [];
  const polarity = measure.polarity.value;
  const [was, is] = [sideOf(own.face, before, polarity), sideOf(own.face, after, polarity)];
  if (was === is) return [];
  const word = (value: number): string =>
    figureWord(value, match.national ?? { unit: "number" }, printed.decimals);
  return [
    fillIn(STORY, {
      measure: callOf(measure),
      own: own.shown,
      before: word(before),
      after: word(after),
      was: SIDE_WORD[was],
      is: SIDE_WORD[is],
      way: wayWords(benchmarks, to),
    }),
  ];
}

/** The row's own latest figure as it is read. */
export function latestFace({ actuals }: Measure): { readonly face: number; readonly shown: string } | null {
  const value = actuals.flatMap((actual) => (actual.value.kind === "number" ? [actual.value] : [])).at(-1);
  if (value === undefined) return null;
  return {
    face: value.percent ? shiftPoint(value.number, PERCENT_PLACES) : value.number,
    shown: value.shown,
  };
}

const REASON = "Now {reading}, release of {release}.";
const LEFT = "{measure} keeps {shown}: a formula gives it, or words stand beside it.";
const STORY =
  "{measure} changes its story with the neighbours alone: {own} is {was} against {before}, and {is} against {after}, {way} of the same year.";
