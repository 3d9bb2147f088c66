import { authorityNamed, nearNames } from "../../src/benchmarks/authorityNamed";
import type { Benchmarks } from "../../src/benchmarks/pack/open";
import { withoutOverruled } from "../../src/benchmarks/findings/overruled";
import { newestOf } from "../../src/benchmarks/newest";
import type { ProvenCell, ProvenColumn } from "../../src/benchmarks/prove/proven";
import { PERCENT_PLACES } from "../../src/core/figures/displayed";
import { shiftPoint } from "../../src/core/figures/rounding";
import type { Place } from "../../src/model/place";
import type { Picture } from "../../src/model/reading";
import type { Measure } from "../../src/model/scorecard";
import type { Settings } from "../../src/model/settings";
import { Refusal } from "../command";
import { lookAtBenchmarks } from "../../src/workflow/benchmarks/lookAtBenchmarks";
import { loadBenchmarks } from "../../src/workflow/benchmarks/loadBenchmarks";

/** What a measure's report has more where the authority is named. */
export type BenchmarkReport = (measure: Measure, names: (place: Place) => string) => object;

/** Pictures with what public figures say of their benchmarks, and how each measure is reported. */
export interface WithBenchmarks {
  readonly pictures: readonly Picture[];
  readonly reportOf: BenchmarkReport;
}

function withFindings({ findings }: Picture, known: Picture["findings"]): Picture["findings"] {
  return [...withoutOverruled(findings, known), ...known];
}

/** Proves the benchmarks of every scorecard against the public figures. A name that is no authority's is refused in a sentence. */
export async function withBenchmarks(
  pictures: readonly Picture[],
  name: string,
  settings: Settings,
): Promise<WithBenchmarks> {
  const benchmarks = await loadBenchmarks();
  const authority = authorityNamed(name, benchmarks);
  if (authority === null) throw new Refusal(unknown(name, nearNames(name, benchmarks)));
  const looked = pictures.map((picture) =>
    lookAtBenchmarks(picture, benchmarks, authority, settings.benchmarks),
  );
  return {
    pictures: pictures.map((picture, at) => ({
      ...picture,
      findings: withFindings(picture, looked[at]?.findings ?? []),
    })),
    reportOf: (measure, names) => {
      const proven = looked.find((one) => one.proven.matches.has(measure))?.proven;
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
            }
          : null,
        benchmarks: cells.map(({ column, cell }) => cellReport(benchmarks, column, cell, names)),
      };
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

function unknown(name: string, near: readonly string[]): string {
  const meant = near.length > 0 ? ` Was ${near.join(" or ")} meant?` : "";
  return `No English authority is called ${name}.${meant}`;
}
