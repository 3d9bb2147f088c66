/**
 * Proves the printed benchmarks of a scorecard: every figure is worked out anew from public figures, in every way in
 * which it may have been made. The order is: which measure each row is, how each column as a whole was worked out, and
 * then each figure for itself. `docs/benchmarks.md` tells the method.
 */

import type { Period } from "../../core/periods/period";
import type { Measure, Scorecard } from "../../model/scorecard";
import { isCounted, matchMeasure, type NationalMatch, type NoMatch, type RowSaid } from "../match";
import type { Benchmarks } from "../pack/open";
import { benchmarkColumns } from "./benchmarkCells";
import { decidedByFigures } from "./byFigures";
import { cutAtHalf } from "./cutAtHalf";
import { concludeCell, NOTHING_PROVED } from "./concludeCell";
import { withoutFarOff } from "./farOff";
import type { Proven, ProvenColumn } from "./proven";
import { restOfRow } from "./restOfRow";
import { isProvable } from "./provable";
import { readingKey } from "./readings";
import { weighColumn, type WeighedColumn } from "./weighColumn";
import { CERTAIN, FROM_ELSEWHERE, OF_ANOTHER_MEASURE, WORTH_NAMING } from "./weights";

/** What is asked of a scorecard's benchmarks. */
export interface ProveOptions {
  readonly benchmarks: Benchmarks;
  /** The authority's number. */
  readonly authority: number;
  /** What the analyst said of rows. */
  readonly said?: (measure: Measure) => RowSaid;
}

/**
 * Works every printed benchmark out anew from the pack, and says which year, neighbours and statistic give it. Rows
 * that their names leave open are decided by the figures of the first round, and the columns are then weighed once
 * more.
 */
export function prove(scorecard: Scorecard, options: ProveOptions): Proven {
  const { benchmarks, authority, said } = options;
  const named = new Map(
    scorecard.measures.map((measure) => [
      measure,
      withoutFarOff(matchMeasure(measure, benchmarks, said?.(measure)), measure, benchmarks, authority),
    ]),
  );
  const first = weighAll(scorecard, named, options);
  const decided = decidedByFigures(named, first, benchmarks);
  const matches = new Map([...named, ...decided]);
  const columns = decided.size === 0 ? first : weighAll(scorecard, matches, options);
  return {
    matches,
    decided: new Set(decided.keys()),
    columns: columns.map((column) => concludeColumn(column, columns, benchmarks, scorecard.latest)),
  };
}

/** The columns of a scorecard, each with the readings that its figures speak for. */
function weighAll(
  scorecard: Scorecard,
  matches: ReadonlyMap<Measure, NationalMatch | NoMatch>,
  options: ProveOptions,
): WeighedColumn[] {
  const matchOf = (measure: Measure): NationalMatch | NoMatch =>
    matches.get(measure) ?? { national: null, evidence: [] };
  const columns = benchmarkColumns(scorecard, matchOf, options.benchmarks, options.authority);
  return columns.map((cells) => weighColumn(cells, options, scorecard.latest));
}

/** The reading of a column, and what each of its cells is. */
function concludeColumn(
  weighed: WeighedColumn,
  columns: readonly WeighedColumn[],
  benchmarks: Benchmarks,
  latest: Period | null,
): ProvenColumn {
  const { cells, readings, plain, chance, rebased } = weighed;
  // A heading alone makes no proof: where the figures speak against the reading that it names, whatever fits it fits by
  // chance.
  const likely = readings.filter(({ share, odds }) => share >= WORTH_NAMING && odds >= 0);
  const [first] = likely;
  const cut = cutAtHalf(cells, first?.reading, benchmarks);
  return {
    heading: cells[0]?.heading ?? "",
    whose: cells[0]?.headed.whose ?? { kind: "others" },
    reading: first !== undefined && first.share >= CERTAIN ? first.reading : null,
    nearest: nearestOf(weighed),
    cells: cells.map((cell) => {
      if (!isProvable(cell)) return { ...cell, ...NOTHING_PROVED };
      // How much speaks for a figure from elsewhere: more where the figure would be printed so by chance, or the row
      // may be another measure.
      const elsewhere =
        (chance.get(cell) ?? 1) * (FROM_ELSEWHERE + (cell.match.sure ? 0 : OF_ANOTHER_MEASURE));
      const shared = restOfRow(cell, columns, benchmarks);
      const isCut = cell === cut;
      // A figure that was cut off at the half agrees with the column's reading by half-way rounding, and that is not
      // how it came about.
      const fits = (plain.get(cell) ?? []).filter(
        ({ reading }) => !isCut || first === undefined || readingKey(reading) !== readingKey(first.reading),
      );
      const asked = {
        likely,
        fits,
        shared,
        elsewhere,
        latest,
        benchmarks,
        isRebased: rebased.has(cell),
        isCut,
      };
      return { ...cell, ...concludeCell(cell, asked) };
    }),
  };
}

/** The reading that gives most of a column's figures, of rows that are surely known: said where no reading gives enough. */
function nearestOf({ cells, readings, plain }: WeighedColumn): ProvenColumn["nearest"] {
  const sure = cells.filter(
    (cell) => isProvable(cell) && cell.match.sure && !isCounted(cell.measure, cell.match),
  );
  const counted = readings.map(({ reading }) => ({
    reading,
    gives: sure.filter((cell) => plain.get(cell)?.some((one) => one.reading === reading) === true).length,
    of: sure.length,
  }));
  return counted.sort((a, b) => b.gives - a.gives)[0] ?? null;
}
