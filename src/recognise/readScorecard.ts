// Reads one table of a sheet as a scorecard: first the roles of its columns, then whether it is a scorecard at all,
// then its rows, periods and measures. A table that is refused gives `null`, because a plan or a register read as a
// scorecard would fill the pane with findings about nothing.

import { comparePeriods } from "../core/periods/comparePeriods";
import { mainKind } from "../core/figures/mainKind";
import type { Period } from "../core/periods/period";
import type { Rectangle } from "../model/place";
import type { Measure, Role, Scorecard } from "../model/scorecard";
import type { SheetSettings } from "../model/settings";
import { arrowMeaning } from "./columns/arrowMeaning";
import type { TableRows } from "./tables/findTables";
import { latestPeriod } from "./time/latestPeriod";
import type { Candidacy } from "./refusals/refusal";
import { refusalOf } from "./refusals/refusals";
import { readLines, rolesByColumn } from "./columns/readLines";
import type { TableLine } from "./columns/tableLine";
import { withWaysOfSigns } from "./measures/waysOfSigns";
import { readMeasures } from "./measures/measures";
import { inGroups } from "./time/inGroups";
import { distinctPeriods, periodsOf } from "./time/periodsOf";
import { inPeriods } from "./rows/inPeriods";
import type { MeasureRow } from "./rows/measureRow";
import { findMeasureRows } from "./rows/findMeasureRows";
import { isBlank, type View } from "./tables/view";
import { sectionsOf } from "./tables/sections";
import { withSolePeriod } from "./time/solePeriod";
import { isOfAnother, workingColumn, type ActualColumn } from "./time/workingPeriod";
import { findWorkings } from "./rows/workings";

/** Understands a table as a scorecard; `null` where it is none. */
export function readScorecard(view: View, table: TableRows, settings: SheetSettings): Scorecard | null {
  const candidacy = readCandidacy(view, table, settings);
  return refusalOf(candidacy, settings.headings !== undefined) === null
    ? scorecardOf(candidacy, settings)
    : null;
}

/** What a table holds, as far as it must be known to tell whether it is a scorecard. Its rows are found only when asked for. */
export function readCandidacy(view: View, table: TableRows, settings: SheetSettings): Candidacy {
  const lines = inGroups(withSolePeriod(view, table, readLines(view, table, settings)));
  const roles = rolesByColumn(view, lines);
  let known: readonly MeasureRow[] | undefined;
  return {
    view,
    table,
    lines,
    roles,
    get rows() {
      return (known ??= rowsOf(view, table, lines, roles));
    },
  };
}

/** The scorecard of a table that was not refused; `null` where no column has a role. */
function scorecardOf({ view, table, lines, rows }: Candidacy, settings: SheetSettings): Scorecard | null {
  const [first, last] = [lines[0], lines.at(-1)];
  const lastRow = Math.max(...rows.map(({ row, others = [] }) => Math.max(row, ...others)));
  if (!first || !last) return null;
  const actuals = lines.flatMap(({ column, line }): ActualColumn[] =>
    line.role === "actual" ? [{ column, period: line.period }] : [],
  );
  const rowNumbers = rows.map(({ row }) => row);
  const valueAt = (row: number, column: number) => view.cell(row, column).value;
  const typed = findWorkings(view, lines, rowNumbers);
  const workings = typed && isOfAnother(valueAt, rowNumbers, typed.compared, lines) ? null : typed;
  const worked = workings ? workingColumn(valueAt, rowNumbers, workings.compared, actuals) : null;
  const lastPeriod = lastFilled(view, rowNumbers, actuals);
  const isAhead = aheadOf(view, rowNumbers, lines);
  const laidOut = lines.map((entry) =>
    isAhead(entry) ? { ...entry, line: { ...entry.line, ahead: true as const } } : entry,
  );
  const read = readMeasures(
    {
      view,
      isHidden: view.hiddenRow,
      lines: laidOut,
      settings,
      last: lastPeriod,
      workings,
      workingPeriod: worked?.period ?? null,
    },
    rows,
  );
  const periods = periodsIn(lines, rows, read);
  const corner = view.place(table.headingStart, first.column);
  const direction = lines.find(({ line }) => line.role === "direction")?.line.heading ?? "";
  const arrows = arrowMeaning(read, direction);
  const measures = withWaysOfSigns(read, arrows);
  return {
    sheetId: corner.sheetId,
    sheet: corner.sheet,
    range: rectangle(corner, view.place(lastRow, last.column)),
    headingRows: rectangle(corner, view.place(table.bodyStart - 1, last.column)),
    orientation: view.turned ? "across" : "down",
    sheets: [corner.sheet],
    arrows,
    comparison: settings.comparison,
    threshold: settings.threshold,
    lines: laidOut.map(({ line }) => line),
    periods,
    latest: latestPeriod(periods, measures),
    measures,
  };
}

/** The rows of the measures, each under its section. */
function rowsOf(
  view: View,
  table: TableRows,
  lines: readonly TableLine[],
  roles: readonly Role[],
): readonly MeasureRow[] {
  const found = findMeasureRows(view, table, roles, periodsOf(lines).length > 1);
  const sections = sectionsOf(
    view,
    lines,
    found.map(({ row }) => row),
  );
  const rows = found.map((one) => ({ ...one, section: sections?.get(one.row) ?? one.section }));
  return inPeriods(view, lines, rows);
}

/** The periods of the columns; in a list with a row for each period those of its rows. */
function periodsIn(
  lines: readonly TableLine[],
  rows: readonly MeasureRow[],
  measures: readonly Measure[],
): Period[] {
  if (rows.every(({ others }) => others === undefined)) return periodsOf(lines);
  return distinctPeriods(measures.flatMap(({ actuals }) => actuals.flatMap(({ period }) => period ?? [])));
}

/**
 * Of a column that nothing dates only its blanks say that it is laid out ahead, or its markers where a column of figures
 * stands before it: `TBC` in the months to come.
 */
function aheadOf(
  view: View,
  rows: readonly number[],
  lines: readonly TableLine[],
): (line: TableLine) => boolean {
  const undated = lines.filter(({ line }) => line.role === "actual" && line.period === null);
  const lastFigures = undated.filter(({ column }) =>
    rows.some((row) => view.cell(row, column).value.kind === "number"),
  );
  const last = lastFigures.at(-1)?.column ?? Infinity;
  return (entry) => {
    const { column } = entry;
    if (!undated.includes(entry)) return false;
    return rows.every(
      (row) =>
        isBlank(view, row, column) || (column > last && view.cell(row, column).value.kind === "marker"),
    );
  };
}

/** The last period in which any measure has a figure. */
function lastFilled(view: View, rows: readonly number[], actuals: readonly ActualColumn[]): Period | null {
  const kind = mainKind(actuals.map(({ period }) => period));
  const filled = actuals.flatMap(({ column, period }) =>
    period?.kind === kind && rows.some((row) => view.cell(row, column).value.kind === "number")
      ? [period]
      : [],
  );
  return filled.sort(comparePeriods).at(-1) ?? null;
}

function rectangle(a: { row: number; column: number }, b: { row: number; column: number }): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.abs(a.row - b.row) + 1,
    columnCount: Math.abs(a.column - b.column) + 1,
  };
}
