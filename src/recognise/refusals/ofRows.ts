import { says } from "../../words/says";
import { HEADS_MEASURES } from "../../words/lists/tableWords";
import type { CellValue } from "../../core/figures/cellValue";
import { readStatus } from "../../core/status/readStatus";
import type { Role } from "../../model/scorecard";
import { isWholeHeading } from "../columns/headingWords";
import { meaningOf } from "../measures/meanings";
import { readsAsMeasure } from "../measures/readsAsMeasure";
import type { TableLine } from "../columns/tableLine";
import { periodsOf } from "../time/periodsOf";
import { besideRow } from "../rows/measureRow";
import { isPartName } from "../rows/subRows";
import { isPeriodColumn } from "../time/periodBeside";
import { lengthOf } from "../time/lengthOf";
import { namesTime } from "../time/timeWords";
import type { Candidacy } from "./refusal";

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
/** What a row beside that of a page's one measure may hold for it to be judged by. */
const JUDGED_BESIDE = ["target", "tolerance", "status"] as const;
/** A mean and a limit, or two limits, are of a series that is watched. */
const FEWEST_LIMITS = 2;
/** One row of a target may stand below anything. */
const FEWEST_TARGET_ROWS = 2;
/** Names that read as measures, and their share, from which on they make a scorecard without anything that judges. */
const FEWEST_NAMED = 2;
const MOSTLY_NAMED = 0.6;
/** The share of rows from which on words under `Status`, or names that are headings, speak for the whole column. */
const SPEAKING_SHARE = 0.5;
const FEWEST_HEADINGS = 2;
const PERIODS_IN_A_ROW = 3;
const FIGURES: ReadonlySet<CellValue["kind"]> = new Set<CellValue["kind"]>(["number", "several", "lost"]);

/** Every row is a band, a note or blank. */
export function hasNoRows({ rows, lines }: Candidacy): boolean {
  return rows.length === 0 || lines.length === 0;
}

/** Without target, status and the like, only rows of targets or names that read as measures make a scorecard. */
export function nothingJudges(table: Candidacy): boolean {
  const { lines, rows } = table;
  return !(
    lines.some((entry) => JUDGING.has(entry.line.role) && !isOtherStatus(table, entry)) ||
    rows.filter((row) => besideRow(row, "target") !== undefined).length >= FEWEST_TARGET_ROWS ||
    nameMeasures(table) ||
    isHeadedAsMeasures(table) ||
    isPageOfOne(table)
  );
}

/** Under `Status`, words that say no status of a measure (`Mandatory`, `Complete`) judge nothing. */
function isOtherStatus({ view, rows }: Candidacy, { column, line }: TableLine): boolean {
  if (line.role !== "status") return false;
  const said = rows.map(({ row }) => view.cell(row, column)).filter(({ value }) => value.kind === "text");
  return (
    said.length > 0 &&
    said.length >= rows.length * SPEAKING_SHARE &&
    said.every(({ text }) => readStatus(text) === null)
  );
}

/** Names that read as measures, beside two periods or more. `of which UASC` is as good as the name above it. */
function nameMeasures({ rows, lines }: Candidacy): boolean {
  const whole = rows.filter(({ name }) => !isPartName(name, true));
  const read = whole.filter(({ name }) => meaningOf(name) !== null || readsAsMeasure(name));
  // Beside a row of targets half of them say enough.
  const least = rows.some((row) => besideRow(row, "target") !== undefined) ? SPEAKING_SHARE : MOSTLY_NAMED;
  return read.length >= whole.length * least && whole.length >= FEWEST_NAMED && periodsOf(lines).length > 1;
}

/** `KPI` or `Indicator` over the names, beside several periods, says that they are measures, whatever they are called. */
function isHeadedAsMeasures({ lines }: Candidacy): boolean {
  const linesOf = (role: Role): Candidacy["lines"] => lines.filter(({ line }) => line.role === role);
  // `2023` is a period too, though nobody can tell when it began.
  const inTime = linesOf("actual").filter(
    ({ line: { period, heading } }) => period !== null || lengthOf(heading) !== null,
  );
  return (
    linesOf("measure").some(({ line }) => says(line.heading, HEADS_MEASURES)) &&
    inTime.length >= PERIODS_IN_A_ROW
  );
}

/**
 * One measure, named as such under a heading, with rows of targets or limits or with marks above it: a page of its own.
 * Without a heading over its name it is what a chart is drawn from, and with a month twice it is of several places.
 */
function isPageOfOne({ rows, lines }: Candidacy): boolean {
  const [row] = rows;
  const dated = lines.filter(({ line }) => line.role === "actual" && line.period !== null);
  if (dated.length > periodsOf(lines).length) return false;
  if (!lines.some(({ line }) => line.role === "measure" && line.heading !== "")) return false;
  if (!row || rows.length > 1 || !(readsAsMeasure(row.name) || meaningOf(row.name) !== null)) return false;
  const limits = (row.beside ?? []).filter(({ role }) => role === "ignored");
  return (
    JUDGED_BESIDE.some((role) => besideRow(row, role) !== undefined) ||
    row.marks !== undefined ||
    limits.length >= FEWEST_LIMITS
  );
}

/** A list with a row for each measure and period is what a chart or a pivot table is made from. */
export function isList({ rows, lines }: Candidacy): boolean {
  if (periodsOf(lines).length > 0 || !lines.some(({ line }) => isPeriodColumn(line))) return false;
  return new Set(rows.map(({ name }) => name)).size <= rows.length * SPEAKING_SHARE;
}

/** Where names are headings (`Target`, `Q1 2024/25`), the measures run the other way. */
export function isTurned({ rows }: Candidacy): boolean {
  const least = Math.max(Math.min(FEWEST_HEADINGS, rows.length), rows.length * SPEAKING_SHARE);
  let left = rows.length;
  for (const { name } of rows) {
    if (isWholeHeading(name) || namesTime(name)) continue;
    left--;
    // Most tables have shown by their middle that too few are left.
    if (left < least) return false;
  }
  return true;
}

/**
 * Crosses in months are a plan of work: a scorecard has a figure somewhere. `Wave 3: 2013` under `Wave 3: 2013` is none:
 * the heading is one more row of a list.
 */
export function hasNoFigures({ view, rows, lines }: Candidacy): boolean {
  return !rows.some(({ row }) =>
    lines.some(({ column, line }) => {
      const { value, text } = view.cell(row, column);
      return line.role !== "ignored" && FIGURES.has(value.kind) && text.trim() !== line.heading;
    }),
  );
}
