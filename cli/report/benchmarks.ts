import type { Benchmarks } from "../../src/benchmarks/pack/open";
import { withoutOverruled } from "../../src/benchmarks/findings/overruled";
import { newestOf } from "../../src/benchmarks/newest";
import type { Proven, ProvenCell, ProvenColumn } from "../../src/benchmarks/prove/proven";
import { PERCENT_PLACES } from "../../src/core/figures/displayed";
import { shiftPoint } from "../../src/core/figures/rounding";
import type { Place } from "../../src/model/place";
import type { Picture } from "../../src/model/reading";
import type { Measure } from "../../src/model/scorecard";
import type { Settings } from "../../src/model/settings";
import { lookAtBenchmarks, type BenchmarkPicture } from "../../src/workflow/benchmarks/lookAtBenchmarks";
import { coverageOf } from "../../src/benchmarks/framework/coverage";
import { authorityAsked } from "./authorityAsked";

/** What reports have more where the authority is named. */
export interface BenchmarkReport {
  /** A measure's: the national measure that it is, and the proof of its benchmarks. */
  readonly ofMeasure: (measure: Measure, names: (place: Place) => string) => object;
  /** A scorecard's: which indicators of the National Framework it has, with their rows, and which it lacks. */
  readonly ofScorecard: (measures: readonly Measure[], names: (place: Place) => string) => object;
}

/** Pictures with what public figures say of their benchmarks, and how each measure is reported. */
export interface WithBenchmarks {
  readonly pictures: readonly Picture[];
  readonly reportOf: BenchmarkReport;
}

function withFindings({ findings }: Picture, looked: BenchmarkPicture | undefined): Picture["findings"] {
  if (looked === undefined) return findings;
  return [...withoutOverruled(findings, looked.findings, looked.proven.columns), ...looked.findings];
}

/** Proves the benchmarks of every scorecard against the public figures. A name that is no authority's is refused in a sentence. */
export async function withBenchmarks(
  pictures: readonly Picture[],
  name: string,
  settings: Settings,
): Promise<WithBenchmarks> {
  const { benchmarks, authority } = await authorityAsked(name);
  const looked = pictures.map((picture) =>
    lookAtBenchmarks(picture, benchmarks, authority, settings.benchmarks),
  );
  const provenOf = (measure: Measure): Proven | undefined =>
    looked.find(({ proven }) => proven.matches.has(measure))?.proven;
  return {
    pictures: pictures.map((picture, at) => ({
      ...picture,
      findings: withFindings(picture, looked[at]),
    })),
    reportOf: {
      ofMeasure: (measure, names) => measureReport(benchmarks, provenOf(measure), measure, names),
      ofScorecard: (measures, names) => coverageReport(measures[0] && provenOf(measures[0]), names),
    },
  };
}

function measureReport(
  benchmarks: Benchmarks,
  proven: Proven | undefined,
  measure: Measure,
  names: (place: Place) => string,
): object {
  const match = proven?.matches.get(measure);
  const cells = (proven?.columns ?? []).flatMap((column) =>
    column.cells.flatMap((cell) => (cell.measure === measure ? [{ column, cell }] : [])),
  );
  return {
    national: match?.national
      ? {
          measure: match.national.name,
          code: match.national.code,
          unit: match.national.unit,
          basis: match.national.basis,
          sure: match.sure,
          evidence: match.evidence,
        }
      : null,
    benchmarks: cells.map(({ column, cell }) => cellReport(benchmarks, column, cell, names)),
  };
}

function coverageReport(proven: Proven | undefined, names: (place: Place) => string): object {
  const { has, lacks } = coverageOf(proven?.matches ?? new Map());
  return {
    coverage: {
      has: has.map(({ indicator: { name, outcome }, measures }) => ({
        indicator: name,
        outcome,
        measures: measures.map(({ reference, name: called, place }) => ({
          cell: names(place),
          reference,
          name: called,
        })),
      })),
      lacks: lacks.map(({ name, outcome }) => ({ indicator: name, outcome })),
    },
  };
}

function cellReport(
  benchmarks: Benchmarks,
  column: ProvenColumn,
  cell: ProvenCell,
  names: (place: Place) => string,
): object {
  const { fact, heading, proof, match } = cell;
  const held = (value: number): number =>
    match.national?.unit === "percent" ? shiftPoint(value, -PERCENT_PLACES) : value;
  const reading = column.reading ?? proof?.reading ?? null;
  const newest = match.national === null || reading === null ? null : newestOf(benchmarks, match, reading);
  const year = (of: number): string => benchmarks.yearName(match.national?.code ?? "", of);
  return {
    cell: names(fact.place),
    label: fact.label,
    heading,
    printed: fact.value.kind === "number" ? fact.value.number : null,
    text: fact.value.kind === "blank" ? "" : fact.value.shown,
    proof:
      proof?.kind !== "read"
        ? null
        : {
            year: year(proof.reading.year),
            model: proof.reading.statistic === "place" ? null : proof.reading.model,
            statistic: proof.reading.statistic,
            place: proof.reading.statistic === "place" ? benchmarks.nameOf(proof.reading.place) : null,
            value: held(proof.value),
          },
    newest: newest === null ? null : { year: year(newest.reading.year), value: held(newest.value) },
  };
}
