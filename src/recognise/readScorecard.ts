import { comparePeriods } from "../core/periods/comparePeriods";
import type { CellValue } from "../core/figures/cellValue";
import { mainKind } from "../core/figures/mainKind";
import type { Period } from "../core/periods/period";
import { readStatus } from "../core/status/status";
import type { Rectangle } from "../model/place";
import type { Role, Scorecard } from "../model/scorecard";
import type { SheetSettings } from "../model/settings";
import { arrowMeaning } from "./columns/arrowMeaning";
import type { Table } from "./tables/findTables";
import { isWholeHeading } from "./columns/headingWords";
import { isOtherTable } from "./tables/otherTables";
import { latestPeriod } from "./time/latestPeriod";
import { meaningOf } from "./measures/meanings";
import { readLines, rolesByColumn } from "./columns/lines";
import { readsAsMeasure } from "./measures/measureName";
import { periodsOf, readMeasures, type TableLine } from "./measures/measures";
import { isPeriodColumn } from "./time/periodBeside";
import { findMeasureRows, type MeasureRow } from "./rows/rows";
import { isBlank, type View } from "./tables/view";
import { sectionsOf } from "./tables/sections";
import { withSolePeriod } from "./time/solePeriod";
import { isPartName } from "./rows/subRows";
import { namesTime } from "./time/timeWords";
import { workingColumn, type ActualColumn } from "./time/workingPeriod";
import { findWorkings } from "./rows/workings";

/** Roles without which a table of figures is no scorecard: something to judge by, or a judgement. */
const JUDGING: ReadonlySet<Role> = new Set<Role>([
  "target",
  "tolerance",
  "baseline",
  "polarity",
  "status",
  "direction",
  "working",
  "numerator",
  "benchmark",
]);

/** Understands a table as a scorecard; `null` where it is none. */
export function readScorecard(view: View, table: Table, settings: SheetSettings): Scorecard | null {
  const lines = withSolePeriod(view, table, readLines(view, table, settings));
  const roles = rolesByColumn(view, lines);
  if (!roles.includes("measure") || !roles.includes("actual")) return null;
  // Of a table that she showed nothing has to say that it is a scorecard.
  const isShown = settings.headings !== undefined;
  if (!isShown && isOtherTable(lines.map(({ line }) => line.heading))) return null;
  const found = findMeasureRows(view, table, roles);
  const sections = sectionsOf(
    view,
    lines,
    found.map(({ row }) => row),
  );
  const rows = found.map((one) => ({ ...one, section: sections?.get(one.row) ?? one.section }));
  const [first, last] = [lines[0], lines.at(-1)];
  const lastRow = rows.at(-1)?.row;
  if (!first || !last || lastRow === undefined) return null;
  const actuals = lines.flatMap(({ column, line }): ActualColumn[] =>
    line.role === "actual" ? [{ column, period: line.period }] : [],
  );
  const isScorecard =
    lines.some((entry) => JUDGING.has(entry.line.role) && !isOtherStatus(view, rows, entry)) ||
    rows.filter(({ targetRow }) => targetRow).length > 1 ||
    nameMeasures(rows, lines);
  if (!isShown && (!isScorecard || isList(rows, lines) || isTurned(rows) || explainsLittle(lines)))
    return null;
  if (!hasFigures(view, rows, lines)) return null;
  const rowNumbers = rows.map(({ row }) => row);
  const workings = findWorkings(view, lines, rowNumbers);
  const worked = workings ? workingColumn(view, rowNumbers, workings.compared, actuals) : null;
  const lastPeriod = lastFilled(view, rowNumbers, actuals);
  const measures = readMeasures(
    { view, lines, settings, last: lastPeriod, workings, workingPeriod: worked?.period ?? null },
    rows,
  );
  const periods = periodsOf(lines);
  const corner = view.place(table.headingStart, first.column);
  const direction = lines.find(({ line }) => line.role === "direction")?.line.heading ?? "";
  return {
    sheetId: corner.sheetId,
    sheet: corner.sheet,
    range: rectangle(corner, view.place(lastRow, last.column)),
    headingRows: rectangle(corner, view.place(table.bodyStart - 1, last.column)),
    orientation: view.turned ? "across" : "down",
    sheets: [corner.sheet],
    arrows: arrowMeaning(
      measures.map((measure) => measure.direction),
      direction,
      measures.some(({ change }) => change),
    ),
    comparison: settings.comparison,
    threshold: settings.threshold,
    lines: lines.map((entry) =>
      isAhead(view, rowNumbers, entry) ? { ...entry.line, ahead: true } : entry.line,
    ),
    periods,
    latest: latestPeriod(periods, measures),
    measures,
  };
}

/** Under `Status`, words that say no status of a measure (`Mandatory`, `Complete`) judge nothing. */
function isOtherStatus(view: View, rows: readonly MeasureRow[], { column, line }: TableLine): boolean {
  if (line.role !== "status") return false;
  const said = rows.map(({ row }) => view.cell(row, column)).filter(({ value }) => value.kind === "text");
  return (
    said.length >= rows.length * HALF &&
    said.length > 0 &&
    said.every(({ text }) => readStatus(text) === null)
  );
}

/** Names that read as measures, beside two periods or more, make a scorecard though nothing in it judges. */
function nameMeasures(rows: readonly { readonly name: string }[], lines: readonly TableLine[]): boolean {
  // `of which UASC` is as good as the name above it.
  const whole = rows.filter(({ name }) => !isPartName(name));
  const read = whole.filter(({ name }) => meaningOf(name) !== null || readsAsMeasure(name));
  return read.length >= whole.length * MOSTLY && whole.length >= FEWEST && periodsOf(lines).length > 1;
}

/** Among dozens of other headings, a few that read as a scorecard's are chance. */
function explainsLittle(lines: readonly TableLine[]): boolean {
  return lines.filter(({ line }) => line.role !== "ignored").length < lines.length * LITTLE;
}
const LITTLE = 0.2;

/** Where names are headings (`Target`, `Q1 2024/25`), the measures run the other way. */
function isTurned(rows: readonly { readonly name: string }[]): boolean {
  const headings = rows.filter(({ name }) => isWholeHeading(name) || namesTime(name));
  return headings.length >= 2 && headings.length >= rows.length * HALF;
}
const HALF = 0.5;

/**
 * Crosses in months are a plan of work: a scorecard has a figure somewhere. `Wave 3: 2013` under `Wave 3: 2013` is none:
 * the heading is one more row of a list.
 */
function hasFigures(view: View, rows: readonly MeasureRow[], lines: readonly TableLine[]): boolean {
  return rows.some(({ row }) =>
    lines.some(({ column, line }) => {
      const { value, text } = view.cell(row, column);
      return line.role !== "ignored" && FIGURES.has(value.kind) && text.trim() !== line.heading;
    }),
  );
}
const FIGURES: ReadonlySet<CellValue["kind"]> = new Set<CellValue["kind"]>(["number", "several", "lost"]);

/** A list with a row for each measure and period is what a chart or a pivot table is made from. */
function isList(rows: readonly { readonly name: string }[], lines: readonly TableLine[]): boolean {
  if (periodsOf(lines).length > 0 || !lines.some(({ line }) => isPeriodColumn(line))) return false;
  return new Set(rows.map(({ name }) => name)).size <= rows.length / 2;
}
const MOSTLY = 0.6;
const FEWEST = 2;

/** Of a column that nothing dates only its blanks say that it is laid out ahead. */
function isAhead(view: View, rows: readonly number[], { column, line }: TableLine): boolean {
  if (line.role !== "actual" || line.period !== null) return false;
  return rows.every((row) => isBlank(view, row, column));
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
