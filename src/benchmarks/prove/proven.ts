import type { Measure } from "../../model/scorecard";
import type { Whose } from "../heading";
import type { NationalMatch, NoMatch } from "../match";
import type { BenchmarkReading } from "../benchmarkReading";
import type { BenchmarkCell } from "./benchmarkCells";
import type { Explanation } from "./explain";

/** What could be said of one printed benchmark. */
export interface ProvenCell extends BenchmarkCell {
  /** The one explanation that is beyond reasonable doubt and gives the figure exactly. */
  readonly proof: Explanation | null;
  /** The figure of the column's reading as it may have been printed before populations were rebased. */
  readonly rebased: Explanation | null;
  /** Where no single one is: explanations of one kind, such as two other years, that together are. Most likely first. */
  readonly alike: readonly Explanation[];
  /** Those worth naming where none is; most likely first. */
  readonly several: readonly Explanation[];
}

/** What could be said of a column of benchmarks. */
export interface ProvenColumn {
  readonly heading: string;
  readonly whose: Whose;
  /** How its figures were worked out, most of them; `null` where its figures do not tell. */
  readonly reading: BenchmarkReading | null;
  /** Where they do not: the reading that gives most of the figures that it could give, and which it gives; `null` without any. */
  readonly nearest: {
    readonly reading: BenchmarkReading;
    readonly gives: number;
    readonly of: number;
  } | null;
  readonly cells: readonly ProvenCell[];
}

/** A scorecard's benchmarks, proved as far as they can be. */
export interface Proven {
  readonly matches: ReadonlyMap<Measure, NationalMatch | NoMatch>;
  /** Those of them that their figures decided, where their names left something open. */
  readonly decided: ReadonlySet<Measure>;
  readonly columns: readonly ProvenColumn[];
}
