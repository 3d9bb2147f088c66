import type { Measure } from "../../model/scorecard";
import type { Whose } from "../heading";
import type { NationalMatch, NoMatch } from "../match";
import type { BenchmarkReading } from "../benchmarkReading";
import type { BenchmarkCell } from "./benchmarkCells";
import type { Explanation } from "./explain";

/** What could be said of one printed benchmark: at most one of `proof` and `rebased`, else lists. */
export interface ProvenCell extends BenchmarkCell {
  /** The one explanation that has three quarters of the weight and gives the figure exactly; `null` where none has. */
  readonly proof: Explanation | null;
  /** The column's reading as it may have been printed before populations were rebased. */
  readonly rebased: Explanation | null;
  /** Where no single explanation is certain: those of the one kind that is, as two other years. Most likely first. */
  readonly alike: readonly Explanation[];
  /** Where nothing is certain: the explanations worth naming, most likely first. */
  readonly several: readonly Explanation[];
}

/** What could be said of a column of benchmarks. */
export interface ProvenColumn {
  readonly heading: string;
  readonly whose: Whose;
  /** How most of its figures were worked out; `null` where the figures do not tell. */
  readonly reading: BenchmarkReading | null;
  /**
   * Where the figures do not tell: the reading that gives most of them, how many it `gives`, of how many; `null` where
   * none can be tried.
   */
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
  /** Rows that their figures decided, where their names left something open. */
  readonly decided: ReadonlySet<Measure>;
  readonly columns: readonly ProvenColumn[];
}
