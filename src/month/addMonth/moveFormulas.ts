/**
 * How formulas move when lines are put in. Excel itself keeps every formula pointing at the cells it pointed at; the
 * functions here work out what Excel will have made of a formula (`behindInsertion`), and what it should say so that it
 * speaks of the new period.
 */

import { skeletonOf, spansOf, withSpans, type LineSpan } from "./formulaSpans";

/** Where lines are put in on which sheet, and in which direction the periods run. */
export interface Insertion {
  readonly lines: "columns" | "rows";
  readonly sheet: string;
  /** The index before which the new lines come, as the sheet stands now. */
  readonly at: number;
  readonly count: number;
  /** Periods run back from the latest: the new lines come in front of the last period instead of behind it. */
  readonly ahead: boolean;
  /** The index before which one more line is put in, for the year to date of a new financial year; `null` for none. */
  readonly year: number | null;
}

/** A formula as it reads once the lines are in, nothing else changed: Excel does the same to every formula. */
export function behindInsertion(formula: string, on: Insertion): string {
  return withSpans(formula, on.lines, (span) => (isOwn(span, on) ? shifted(span, on) : null));
}

/**
 * The formula of the new line, from the last period's. Where the period before holds the same formula, each reference
 * makes the step that it made from there to the last: `=D5/D$2` after `=C5/C$2` gives `=E5/E$2`, while `=Population!B3`
 * under both stays. With no such formula, only references to the last period's own line move. `null` for a formula
 * without references, since `=407/1626` is last month's working; and for one that would step before the first period of
 * another sheet.
 */
export function movedOn(
  last: string,
  before: string | null,
  from: { readonly line: number; readonly back: number | null },
  on: Insertion,
): string | null {
  const spans = spansOf(last, on.lines);
  if (spans.length === 0) return null;
  const spansBefore = spansAlike(last, before, on);
  if (goesBackElsewhere(last, before, on)) return null;
  return withSpans(last, on.lines, (span, at) => {
    const was = spansBefore[at] ?? null;
    const step = (end: "first" | "last") =>
      was !== null ? span[end] - was[end] : span[end] === from.line ? towardsNew(on) : 0;
    const own = isOwn(span, on);
    const place = (end: "first" | "last") => {
      const still = own ? shiftedLine(span[end], on) : span[end];
      // On its own sheet the new line stands right beside the last one, so the step is counted from where Excel has
      // moved that to.
      return still + step(end);
    };
    return { first: place("first"), last: place("last") };
  });
}

/**
 * Whether the next step of a formula would lead in front of the newest period of another sheet whose periods also run
 * back. That sheet has no line for the new period yet.
 */
export function goesBackElsewhere(last: string, before: string | null, on: Insertion): boolean {
  const spansBefore = spansAlike(last, before, on);
  return spansOf(last, on.lines).some((span, at) => {
    const was = spansBefore[at];
    return on.ahead && span && was && !isOwn(span, on) && span.first < was.first;
  });
}

/** The references of the period before, where its formula differs in nothing else; no references otherwise. */
function spansAlike(last: string, before: string | null, { lines }: Insertion): (LineSpan | null)[] {
  return before !== null && skeletonOf(before) === skeletonOf(last) ? spansOf(before, lines) : [];
}

/**
 * A formula as it reads when its cell is copied into the new lines: references without `$` move along. One that would
 * leave the sheet becomes `#REF!`, as in Excel.
 */
export function copiedOn(formula: string, on: Insertion): string {
  return withSpans(formula, on.lines, (span) => {
    const { first, last } = isOwn(span, on) ? shifted(span, on) : span;
    const to = {
      first: first + (span.fixed.first ? 0 : towardsNew(on)),
      last: last + (span.fixed.last ? 0 : towardsNew(on)),
    };
    return to.first < 0 || to.last < 0 ? "gone" : to;
  });
}

/**
 * A year-to-date formula with the new line in its ranges: `=SUM(C3:F3)` becomes `=SUM(C3:G3)`. In a new financial year
 * (`fresh`) its ranges start with the new line, and so does whatever points at their start:
 * `OFFSET(C2,0,0,1,COUNT(C2:F2))`. A lone `=F3` means the latest, and becomes `=G3`.
 */
export function extended(
  formula: string,
  actual: number,
  newActual: number,
  fresh: boolean,
  on: Insertion,
): string {
  // A formula without any function adds nothing up: its reference is to the latest value.
  const isLatest = !formula.includes("(");
  const endsThere = (span: LineSpan): boolean => isOwn(span, on) && latestIn(span, on) === actual;
  // The first lines of all ranges that end with the last period: in April these are where the year began.
  const starts = new Set(
    spansOf(formula, on.lines).flatMap((span) => (span && endsThere(span) ? [earliestIn(span, on)] : [])),
  );
  return withSpans(formula, on.lines, (span) => {
    if (!isOwn(span, on)) return null;
    if (endsThere(span))
      return spanTo(newActual, fresh || isLatest ? newActual : shiftedLine(earliestIn(span, on), on), on);
    const isStart = fresh && span.first === span.last && starts.has(span.first);
    return isStart ? { first: newActual, last: newActual } : shifted(span, on);
  });
}

/**
 * Where the lines of the periods step to once the next period is the latest. Lines are given as the sheet stands now,
 * and come back as they stand with the new lines in.
 */
export interface PeriodSteps {
  readonly actual: number;
  readonly newActual: number;
  // The line that takes the place of the last period's, of the one before it, and of the same period a year ago; `null`
  // for a line that stays. `fixed` says that the reference has a `$`.
  to(line: number, fixed: boolean): number | null;
  // The line of the period that follows; `null` where the line is no period's.
  after(line: number): number | null;
}

/**
 * A formula that compares the last period with the one before or with a year ago, made to compare the new one. With
 * `extend`, ranges that end with the last period take the new one in; otherwise ranges stay.
 */
export function shiftedToNew(
  formula: string,
  { actual, newActual, to }: PeriodSteps,
  on: Insertion,
  ranges: "extend" | "leave" = "leave",
): string {
  if (!speaksOf(formula, actual, on)) return behindInsertion(formula, on);
  return withSpans(formula, on.lines, (span) => {
    if (!isOwn(span, on)) return null;
    const still = shifted(span, on);
    if (span.first !== span.last)
      return ranges === "extend" && latestIn(span, on) === actual
        ? spanTo(newActual, earliestIn(still, on), on)
        : still;
    const line = to(span.first, span.fixed.first) ?? still.first;
    return { first: line, last: line };
  });
}

/** Whether a formula refers to a line of its own sheet, alone or as the latest line of a range. */
export function speaksOf(formula: string, line: number, on: Insertion): boolean {
  return spansOf(formula, on.lines).some(
    (span) => span !== null && isOwn(span, on) && latestIn(span, on) === line,
  );
}

/**
 * A formula over a fixed number of periods, as the average of twelve months, made to end with the new period and to
 * begin one period later.
 */
export function slid(formula: string, { actual, newActual, after }: PeriodSteps, on: Insertion): string {
  return withSpans(formula, on.lines, (span) => {
    if (!isOwn(span, on)) return null;
    const earliest = after(earliestIn(span, on));
    if (latestIn(span, on) !== actual || span.first === span.last || earliest === null)
      return shifted(span, on);
    return spanTo(newActual, earliest, on);
  });
}

/** A reference is to the formula's own sheet where it names none, or names that sheet. */
function isOwn({ sheet }: LineSpan, on: Insertion): boolean {
  return sheet === "" || sheet.toLowerCase() === on.sheet.toLowerCase();
}

function shifted({ first, last }: LineSpan, on: Insertion): { first: number; last: number } {
  return { first: shiftedLine(first, on), last: shiftedLine(last, on) };
}

type Ends = Pick<LineSpan, "first" | "last">;

/** The line of a span where its latest period stands. */
export function latestIn({ first, last }: Ends, { ahead }: Pick<Insertion, "ahead">): number {
  return ahead ? first : last;
}

/** The line of a span where its earliest period stands. */
export function earliestIn({ first, last }: Ends, { ahead }: Pick<Insertion, "ahead">): number {
  return ahead ? last : first;
}

function spanTo(latest: number, earliest: number, { ahead }: Insertion): Ends {
  return ahead ? { first: latest, last: earliest } : { first: earliest, last: latest };
}

/** The new period's counterpart of one of the last period's lines, counted with the new lines in. */
export function newLineOf(line: number, { ahead, count }: Insertion): number {
  return ahead ? line : line + count;
}

/** The step from one of the last period's lines to the new period's, counted with the new lines in. */
export function towardsNew({ ahead, count }: Insertion): number {
  return ahead ? -count : count;
}

/** Where Excel moves a line that stands there before the insertion. */
export function shiftedLine(line: number, { at, count, year }: Insertion): number {
  return line + (line >= at ? count : 0) + (year !== null && line >= year ? 1 : 0);
}

/** A line that was counted with the period's new lines in, counted with the year's line in as well. */
export function behindYear(line: number, { at, count, year }: Insertion): number {
  if (year === null) return line;
  return line >= (year >= at ? year + count : year) ? line + 1 : line;
}
