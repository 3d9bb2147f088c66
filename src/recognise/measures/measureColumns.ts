import { readPolarity, type Polarity } from "../../core/status/polarity";
import type { Fact } from "../../model/scorecard";
import type { TableLine } from "../columns/tableLine";
import { widthsIn, type Widths } from "../columns/widths";
import { lineOf, linesWith } from "../rows/lineOf";
import type { MeasureRow } from "../rows/measureRow";
import { factAt, type Cells } from "../tables/view";
import { isPeriodColumn } from "../time/periodBeside";
import { relativeRank } from "../time/relativeMonth";
import { otherStatusColumns, type StatusColumn } from "./otherStatuses";
import { arrowColumns, type ArrowColumn } from "./readArrows";
import { changeColumns, type ChangeColumn } from "./readChanges";
import type { TableFacts } from "./tableFacts";
import { UNIT_HEADING } from "./unit";

/**
 * The columns that every measure of a table reads from, found once for all rows: its actuals in the order of time with what
 * stands over them, and where unit, period, arrows, changes and statuses stand.
 */
export interface MeasureColumns {
  readonly inTime: readonly TableLine[];
  readonly headings: readonly string[];
  readonly unit: number | undefined;
  readonly period: number | undefined;
  readonly arrows: readonly ArrowColumn[];
  readonly changes: readonly ChangeColumn[];
  readonly statuses: readonly StatusColumn[];
  /** The target of no period: what is to be reached in the end. */
  readonly lastTarget: number | undefined;
  /** Which way the heading of the polarities asks for: `Lower is better?`. */
  readonly asked: Polarity | null;
  /** How the table's tolerances are written, where they are widths. */
  readonly widths: Widths | null;
}

/** The columns of a table that its measures read from; `Last month` goes before `This month` whichever way they stand. */
export function measureColumns(
  { view, lines, last }: TableFacts,
  rows: readonly MeasureRow[],
): MeasureColumns {
  const ranked = lines.flatMap((entry) =>
    entry.line.role === "actual" ? [{ entry, rank: relativeRank(entry.line.heading) }] : [],
  );
  const inTime = ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
  return {
    inTime,
    headings: inTime.map(({ line }) => line.heading),
    unit: lines.find(({ line }) => UNIT_HEADING.test(line.heading))?.column,
    period: lines.find(({ line }) => isPeriodColumn(line))?.column,
    arrows: arrowColumns(lines, last),
    changes: changeColumns(lines, last),
    statuses: otherStatusColumns(lines),
    lastTarget: linesWith(lines, "target").find(({ line }) => line.period === null)?.column,
    asked: readPolarity((lineOf(lines, "polarity", last)?.line.heading ?? "").replace(/\?$/, "")),
    widths: widthsAmong(view, rows, [lineOf(lines, "target", last), lineOf(lines, "tolerance", last)]),
  };
}

/** Whether a column of tolerances holds widths (`±5%`) is told by all rows together: one row alone may be either. */
function widthsAmong(
  view: Cells,
  rows: readonly MeasureRow[],
  [target, tolerance]: readonly [TableLine | null, TableLine | null],
): Widths | null {
  if (target === null || tolerance === null) return null;
  const at = (row: number, { column }: TableLine): Fact => factAt(view, row, column);
  return widthsIn(rows.map(({ row }) => ({ target: at(row, target), tolerance: at(row, tolerance) })));
}
