import { authoritiesOf } from "../../benchmarks/authorityNamed";
import { coverageOf, type Coverage } from "../../benchmarks/framework/coverage";
import type { Benchmarks } from "../../benchmarks/pack/open";
import { usedPopulation } from "../../benchmarks/populations";
import type { Picture, Reading } from "../../model/reading";
import type { Measure } from "../../model/scorecard";
import type { BenchmarkSetting, Settings } from "../../model/settings";
import { findAuthority, lookAtBenchmarks, populationsIn, type BenchmarkPicture } from "./lookAtBenchmarks";

/** A row that may be a national measure, and what speaks for it: the analyst is asked once. */
export interface Unsure {
  readonly measure: Measure;
  readonly code: string;
  readonly evidence: readonly string[];
}

/** A scorecard beside public figures. */
export interface ComparedBenchmarks extends BenchmarkPicture {
  readonly coverage: Coverage;
  readonly unsure: readonly Unsure[];
  /** Rows that their figures settled where their names did not. */
  readonly settled: readonly Unsure[];
  /** What is known of the populations that its rates divide by. */
  readonly populations: readonly string[];
}

/** Every authority by name, for the analyst to choose from. */
export function authorityChoices(
  benchmarks: Benchmarks,
): readonly { readonly authority: number; readonly name: string }[] {
  return authoritiesOf(benchmarks)
    .map(([authority, name]) => ({ authority, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

/** The authority that the analyst set, else the one concluded, with what says so. */
export function authorityOf(
  picture: Picture,
  { beside, settings }: Reading,
  benchmarks: Benchmarks,
): { readonly authority: number | null; readonly evidence: readonly string[] } {
  // What the analyst said is certain. Nothing that the figures say is asked beside it.
  const set = settings.benchmarks?.authority ?? null;
  if (set !== null) return { authority: set, evidence: [] };
  // The sheet's titles are evidence, too: "Devon children's scorecard" names whose it is.
  const found = findAuthority(picture.card.scorecard, picture.judgements, beside?.titles ?? [], benchmarks);
  return found ?? { authority: null, evidence: [] };
}

/** Looks at a scorecard beside the public figures of an authority. */
export function compareBenchmarks(
  picture: Picture,
  benchmarks: Benchmarks,
  authority: number,
  setting?: BenchmarkSetting,
): ComparedBenchmarks {
  const looked = lookAtBenchmarks(picture, benchmarks, authority, setting);
  const { matches, decided } = looked.proven;
  const known = [...matches].flatMap(([measure, match]) =>
    match.national === null
      ? []
      : [{ measure, code: match.national.code, evidence: match.evidence, sure: match.sure }],
  );
  return {
    ...looked,
    coverage: coverageOf(matches),
    // One figure may agree by chance: of a row that its name does not settle several must, or the analyst is asked.
    unsure: known.filter(({ sure }) => !sure),
    settled: known.filter(({ measure, sure }) => sure && decided.has(measure)),
    // Every population that the workings divide by, and which estimate it is, or that it is none.
    populations: populationsIn(picture.judgements).map(
      (used) => usedPopulation(benchmarks, authority, used).sentence,
    ),
  };
}

/** The analyst's settings with whose scorecards these are. */
export function withAuthority(settings: Settings, authority: number | null): Settings {
  // What was said of rows stays, whichever authority is chosen.
  return { ...settings, benchmarks: { measures: [], ...settings.benchmarks, authority } };
}

/** The analyst's settings with which national measure a row is, or that it is none. */
export function withNational(settings: Settings, { key }: Measure, national: string | null): Settings {
  const before = settings.benchmarks ?? { authority: null, measures: [] };
  // Said again of the same row: the newer word holds.
  const others = before.measures.filter(({ measureKey }) => measureKey !== key);
  return { ...settings, benchmarks: { ...before, measures: [...others, { measureKey: key, national }] } };
}
