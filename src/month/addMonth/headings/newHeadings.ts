/**
 * The headings of the new lines. A period's own heading (`Sep-24`) moves on; one merged over its lines (`Sep-24` over
 * Numerator, Denominator and %) is repeated; a band over many periods (`2024/25`) grows, or begins anew in April.
 */

import { samePeriod } from "../../../core/periods/comparePeriods";
import { financialYear } from "../../../core/periods/movePeriod";
import type { Period } from "../../../core/periods/period";
import { findPeriod, wholePeriod } from "../../../core/periods/readPeriod";
import type { LineBand, InsertChange } from "../../../model/change";
import type { Grid } from "../../../model/grid";
import type { Rectangle } from "../../../model/place";
import type { CellContent } from "../../../core/figures/cellValue";
import type { Line, Role } from "../../../model/scorecard";
import { gridCell, type Axis, type GridCell } from "../axis";
import { behindInsertion, movedOn, newLineOf, type Insertion } from "../moveFormulas";
import { isYearless } from "../../../recognise/time/yearless";
import { endMonth } from "./headingMove";
import { nextHeading } from "./nextHeading";
import type { Repeated } from "../repeated";

/** What the headings of the new lines say, and how headings over several lines are to stand. */
export interface NewHeadings {
  readonly cells: readonly {
    readonly line: number;
    readonly cross: number;
    readonly content: CellContent;
    readonly formula: string | null;
  }[];
  readonly bands: InsertChange["bands"];
  /** Headings that may be merged, since what stands beside them is blank; they are taken apart, and stay so. */
  readonly torn: readonly string[];
}

/** Roles over which the heading of a period or year may spread. */
const SPREAD_OVER: ReadonlySet<Role> = new Set<Role>(["actual", "working", "numerator", "denominator"]);

/** What the headings are made of. */
export interface HeadingFacts {
  readonly lines: readonly Line[];
  readonly grid: Grid;
  readonly axis: Axis;
  readonly headings: Rectangle;
  /** The whole of the table. */
  readonly range: Rectangle;
  readonly repeated: Repeated;
  readonly last: Period;
  readonly next: Period;
  readonly on: Insertion;
  // A centred heading beside blanks counts as merged: asking Excel whether it is would cost the analyst their undo.
  centred(at: { readonly row: number; readonly column: number }): boolean;
}

/** The headings of the new lines: the period's own moved on, a band over several periods made longer, or begun anew in April. */
export function newHeadings(facts: HeadingFacts): NewHeadings {
  const rows = crossesOf(facts).map((cross) => headingsAt(facts, cross));
  const own = rows.flatMap(({ cells }) => cells);
  const cells = namesTurn(facts, own) ? own : own.map((cell) => withOwnYear(facts, cell));
  return {
    cells: [...cells, ...headingsAgain(facts, cells)],
    bands: {
      before: rows.flatMap(({ bands }) => bands.before),
      apart: rows.flatMap(({ bands }) => bands.apart),
      after: rows.flatMap(({ bands }) => bands.after),
    },
    torn: rows.flatMap(({ torn }) => torn),
  };
}

type NewCell = NewHeadings["cells"][number];

/** Whether the new headings say which financial year the new period is in, or no new year begins. */
function namesTurn({ last, next }: HeadingFacts, cells: readonly NewCell[]): boolean {
  const begins = financialYear(next) !== financialYear(last);
  return (
    !begins || cells.some(({ content, formula }) => formula !== null || findPeriod(String(content)) !== null)
  );
}

/** `Apr` behind the March of a year that only a title names is `Apr 2025`: it would be read as April of the old year. */
function withOwnYear({ next }: HeadingFacts, cell: NewCell): NewCell {
  if (typeof cell.content !== "string" || !isYearless(cell.content) || next.kind === "week") return cell;
  const { year } = endMonth(next);
  const named = findPeriod(`${cell.content} ${year}`);
  const own = named !== null && samePeriod(named, next) ? `${year}` : `${year}/${String(year + 1).slice(2)}`;
  return { ...cell, content: `${cell.content} ${own}` };
}

/** The new headings again in later sections that repeat the table's headings, word for word over every period. */
function headingsAgain(facts: HeadingFacts, cells: readonly NewCell[]): NewCell[] {
  const { axis, grid, lines, range } = facts;
  const cross = crossesOf(facts).at(-1) ?? 0;
  const own = cells.filter((cell) => cell.cross === cross && cell.formula === null);
  const said = (line: number, at: number): CellContent => gridCell(grid, axis.place(line, at)).content;
  const periods = lines.filter(({ role }) => role === "actual").map(({ index }) => index);
  return crossesOf({ axis, headings: range })
    .filter((at) => at > cross && periods.every((line) => said(line, at) === said(line, cross)))
    .flatMap((at) => own.map((cell) => ({ ...cell, cross: at })));
}

/** The heading rows, and the row above them where a financial year stands there over the periods. */
export function withYearBand(
  { axis, grid, repeated, lines }: Pick<HeadingFacts, "axis" | "grid" | "repeated" | "lines">,
  headings: Rectangle,
): Rectangle {
  const above = axis.crossOf(headings) - 1;
  const first = axis.lineOf(headings);
  const dated = lines.filter(({ role }) => role === "actual").map(({ index }) => index);
  const isYear = Array.from({ length: repeated.actual - first + 1 }, (_, at) => first + at).some((line) => {
    const words = above < 0 ? "" : saidInHeading(gridCell(grid, axis.place(line, above)));
    // A title that names the year among other words stands before the periods.
    return line < Math.min(...dated)
      ? wholePeriod(words)?.kind === "year"
      : findPeriod(words)?.kind === "year";
  });
  if (!isYear) return headings;
  const { row, column, rowCount, columnCount } = headings;
  return axis.lines === "columns"
    ? { row: row - 1, column, rowCount: rowCount + 1, columnCount }
    : { row, column: column - 1, rowCount, columnCount: columnCount + 1 };
}

/** The heading rows (or columns), from the top. */
export function crossesOf({ axis, headings }: Pick<HeadingFacts, "axis" | "headings">): number[] {
  const count = axis.lines === "columns" ? headings.rowCount : headings.columnCount;
  return Array.from({ length: count }, (_, at) => axis.crossOf(headings) + at);
}

function headingsAt(facts: HeadingFacts, cross: number): NewHeadings {
  const { axis, grid, repeated, last, on } = facts;
  const { first, count } = repeated;
  const cellAt = (line: number) => gridCell(grid, axis.place(line, cross));
  const start = anchorOf(facts, cross);
  if (start === null) return NOTHING;
  const text = saidInHeading(cellAt(start));
  const isYear = last.kind !== "year" && findPeriod(text)?.kind === "year";
  // In front of the latest period, Excel itself makes a band longer that begins further left.
  if (on.ahead && start < first) return NOTHING;
  if (!on.ahead && (start < first || isYear)) return bandAt(facts, cross, start, isYear);
  const cells = Array.from({ length: count }, (_, at) => first + at).flatMap((line) => {
    const cell = cellAt(line);
    return cell.content === ""
      ? []
      : [{ line: newLineOf(line, on), cross, ...movedCell(facts, cell, line, cross) }];
  });
  const bands = on.ahead ? bandsAhead(facts, cross) : splitBand(facts, cross);
  return { cells, bands, torn: tornIn(bands, text) };
}

function movedCell(
  { repeated, grid, axis, last, next, on }: HeadingFacts,
  cell: GridCell,
  line: number,
  cross: number,
) {
  const { back } = repeated;
  const earlier = back === null ? null : gridCell(grid, axis.place(line - back, cross));
  const whole = line === repeated.actual && last.kind === "month" ? withoutToDate(cell) : cell;
  const content = nextHeading(whole, last, next, earlier === null ? "" : saidInHeading(earlier));
  if (cell.formula === null) return { content, formula: null };
  const formula = movedOn(cell.formula, earlier?.formula ?? null, { line, back }, on);
  // `=Settings!B1` stays the last period's name.
  const still = formula === behindInsertion(cell.formula, on) && content !== cell.content;
  return formula === null || still ? { content, formula: null } : { content: "", formula };
}

/** `Sep-24 to date` as `Sep-24`: how far the last month had gone says nothing of the next. */
function withoutToDate(cell: GridCell): GridCell {
  const { content } = cell;
  return typeof content === "string" ? { ...cell, content: content.replace(TO_DATE, "") } : cell;
}
const TO_DATE = /(?<=\d)\s+(?:to date|so far)$/i;

/**
 * Merged headings over the last period's lines, repeated over the new ones. One that goes on over lines behind them
 * (`Jun-24` over Actual and Number) is taken apart: those lines are the new period's now.
 */
function splitBand(facts: HeadingFacts, cross: number): InsertChange["bands"] {
  const { axis, repeated, on, centred } = facts;
  const end = repeated.first + repeated.count - 1;
  const all = anchorsAt(facts, cross).map((anchor): InsertChange["bands"] => {
    const spread = spreadEnd(facts, cross, anchor);
    const merged = centred(axis.place(anchor, cross));
    const fresh = merged ? [bandOf(axis, cross, anchor + on.count, spread + on.count)] : [];
    if (spread <= end) return { ...NO_BANDS, after: fresh };
    return {
      before: merged ? [bandOf(axis, cross, anchor, spread)] : [],
      apart: [bandOf(axis, cross, anchor, spread + on.count)],
      after: [...fresh, ...(merged ? [bandOf(axis, cross, anchor, end)] : [])],
    };
  });
  return {
    before: all.flatMap(({ before }) => before),
    apart: all.flatMap(({ apart }) => apart),
    after: all.flatMap(({ after }) => after).filter(isWide),
  };
}

/** In front of the latest period, merged headings over its lines move on with them; only the new ones are to be merged. */
function bandsAhead(facts: HeadingFacts, cross: number): InsertChange["bands"] {
  const { axis, repeated, centred } = facts;
  const end = repeated.first + repeated.count - 1;
  const after = anchorsAt(facts, cross)
    .filter((anchor) => centred(axis.place(anchor, cross)))
    .map((anchor) => bandOf(axis, cross, anchor, Math.min(spreadEnd(facts, cross, anchor), end)));
  return { ...NO_BANDS, after: after.filter(isWide) };
}

/** The period's own lines that hold a heading. */
function anchorsAt({ axis, grid, repeated }: HeadingFacts, cross: number): number[] {
  return Array.from({ length: repeated.count }, (_, at) => repeated.first + at).filter(
    (line) => gridCell(grid, axis.place(line, cross)).content !== "",
  );
}

/** A band over several periods: longer by the new one, or with a new one beside it where the financial year turns. */
function bandAt(facts: HeadingFacts, cross: number, start: number, isYear: boolean): NewHeadings {
  const { axis, grid, repeated, last, next, on, centred } = facts;
  const end = repeated.first + repeated.count - 1;
  const spread = Math.max(spreadEnd(facts, cross, start), end);
  const turns = isYear && financialYear(next) !== financialYear(last);
  const merged = centred(axis.place(start, cross));
  const cell = gridCell(grid, axis.place(start, cross));
  const cells = turns ? [{ line: on.at, cross, content: nextHeading(cell, last, next), formula: null }] : [];
  if (!turns && spread > end) return { cells, bands: NO_BANDS, torn: [] };
  const before = [bandOf(axis, cross, start, spread)];
  const apart = [bandOf(axis, cross, start, spread + on.count)];
  const after = turns
    ? [bandOf(axis, cross, start, end), bandOf(axis, cross, on.at, spread + on.count)]
    : [bandOf(axis, cross, start, end + on.count)];
  if (merged)
    return { cells, bands: { before: before.filter(isWide), apart, after: after.filter(isWide) }, torn: [] };
  // Where it may be merged all the same, it is taken apart only if the new lines come within it.
  const bands = { ...NO_BANDS, apart: spread > end ? apart : [] };
  return { cells, bands, torn: tornIn(bands, saidInHeading(cell)) };
}

/** The heading to name to the analyst: one that is taken apart and not merged again. */
function tornIn({ before, apart }: InsertChange["bands"], heading: string): string[] {
  return apart.length > 0 && before.length === 0 ? [heading] : [];
}

/** The line whose heading stands over the last period, itself or further back where it spreads; `null` where none does. */
export function anchorOf({ axis, grid, headings, repeated }: HeadingFacts, cross: number): number | null {
  for (let line = repeated.first; line >= axis.lineOf(headings); line--) {
    if (gridCell(grid, axis.place(line, cross)).content !== "") return line;
    if (!anyBelow({ axis, grid, headings }, line, cross)) return null;
  }
  return null;
}

/**
 * The last line over which a heading spreads: over blanks behind it that have headings below, as far as they are the
 * period's own lines, figures or workings.
 */
function spreadEnd(facts: HeadingFacts, cross: number, start: number): number {
  const { axis, grid, headings, lines, on } = facts;
  const last =
    axis.lineOf(headings) + (axis.lines === "columns" ? headings.columnCount : headings.rowCount) - 1;
  let end = start;
  while (
    end < last &&
    gridCell(grid, axis.place(end + 1, cross)).content === "" &&
    lines.some(({ index, role }) => index === end + 1 && (index < on.at || SPREAD_OVER.has(role))) &&
    anyBelow(facts, end + 1, cross)
  )
    end += 1;
  return end;
}

function anyBelow(
  facts: Pick<HeadingFacts, "axis" | "grid" | "headings">,
  line: number,
  cross: number,
): boolean {
  return crossesOf(facts).some(
    (below) => below > cross && gridCell(facts.grid, facts.axis.place(line, below)).content !== "",
  );
}

function bandOf({ lines, place }: Axis, cross: number, from: number, to: number): LineBand {
  const { row, column } = place(from, cross);
  const length = to - from + 1;
  return lines === "columns"
    ? { row, column, rowCount: 1, columnCount: length }
    : { row, column, rowCount: length, columnCount: 1 };
}

function isWide({ rowCount, columnCount }: LineBand): boolean {
  return rowCount * columnCount > 1;
}

/** What a heading says: the text typed, or a date as its format shows it, `Sep-24` and not 45536. */
export function saidInHeading({ content, text }: GridCell): string {
  return typeof content === "string" ? content : text;
}

const NO_BANDS: InsertChange["bands"] = { before: [], apart: [], after: [] };
const NOTHING: NewHeadings = { cells: [], bands: NO_BANDS, torn: [] };
