import { skeletonOf, spansOf, withSpans, type LineSpan } from "./formulas";

/** Where lines are put in, and which they follow. */
export interface Insertion {
  readonly lines: "columns" | "rows";
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
  /** Before which line one more is put in, for the year to date of a new financial year; `null` for none. */
  readonly year: number | null;
}

/** A formula as it reads once the lines are in, nothing else changed: Excel does the same to every formula. */
export function behindInsertion(formula: string, on: Insertion): string {
  return withSpans(formula, on.lines, (span) => (isOwn(span, on) ? shifted(span, on) : null));
}

/**
 * The formula of the new line: each reference moves on by as much as it did from the period before to the last one,
 * where both hold the same formula; else what points at the last period's own line moves with it. `null` for a formula
 * without references: `=407/1626` is last month's.
 */
export function movedOn(
  last: string,
  before: string | null,
  from: { readonly line: number; readonly back: number | null },
  on: Insertion,
): string | null {
  const spans = spansOf(last, on.lines);
  if (spans.length === 0) return null;
  const alike = before !== null && skeletonOf(before) === skeletonOf(last);
  const spansBefore = alike ? spansOf(before, on.lines) : [];
  return withSpans(last, on.lines, (span, at) => {
    const was = spansBefore[at] ?? null;
    const step = (end: "first" | "last") =>
      was !== null ? span[end] - was[end] : span[end] === from.line ? on.count : 0;
    const own = isOwn(span, on);
    const place = (end: "first" | "last") => {
      const still = own ? shiftedLine(span[end], on) : span[end];
      // On its own sheet the new line stands right behind the last, however the reference came there.
      return still + step(end);
    };
    return { first: place("first"), last: place("last") };
  });
}

/** A formula as it reads in a copy of its cell in the new lines: what is not fixed with `$` moves along. */
export function copiedOn(formula: string, on: Insertion): string {
  return withSpans(formula, on.lines, (span) => {
    const { first, last } = isOwn(span, on) ? shifted(span, on) : span;
    return {
      first: first + (span.fixed.first ? 0 : on.count),
      last: last + (span.fixed.last ? 0 : on.count),
    };
  });
}

/**
 * A year-to-date formula with the new line in its ranges; in a new financial year they start there, and so does what
 * points at their start: `OFFSET(C2,0,0,1,COUNT(C2:F2))`. `=F3` alone is the latest.
 */
export function extended(
  formula: string,
  actual: number,
  newActual: number,
  fresh: boolean,
  on: Insertion,
): string {
  const isLatest = !formula.includes("(");
  const endsThere = (span: LineSpan): boolean => isOwn(span, on) && span.last === actual;
  const starts = new Set(
    spansOf(formula, on.lines).flatMap((span) => (span && endsThere(span) ? [span.first] : [])),
  );
  return withSpans(formula, on.lines, (span) => {
    if (!isOwn(span, on)) return null;
    if (endsThere(span))
      return { first: fresh || isLatest ? newActual : shiftedLine(span.first, on), last: newActual };
    const isStart = fresh && span.first === span.last && starts.has(span.first);
    return isStart ? { first: newActual, last: newActual } : shifted(span, on);
  });
}

/** Where the lines of the periods step to once the next one is the latest, counted behind the insertion. */
export interface PeriodSteps {
  readonly actual: number;
  readonly newActual: number;
  /** Of the last period, the one before, and the last one's of a year ago; `null` for what stays. */
  to(line: number, fixed: boolean): number | null;
  /** The period after a line's; `null` where the line is no period's. */
  after(line: number): number | null;
}

/**
 * A formula that speaks of the last period, the one before and the same a year ago, made to speak of the new one, the
 * last, and the year before the new one. Ranges that end with the last period take the new one in where `ranges` says so.
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
      return ranges === "extend" && span.last === actual ? { ...still, last: newActual } : still;
    const line = to(span.first, span.fixed.first) ?? still.first;
    return { first: line, last: line };
  });
}

/** Whether a formula refers to a line of its sheet, alone or as the end of a range. */
export function speaksOf(formula: string, line: number, on: Insertion): boolean {
  return spansOf(formula, on.lines).some((span) => span !== null && isOwn(span, on) && span.last === line);
}

/** A formula whose ranges end with the last period, made to end with the new one and to begin one period later. */
export function slid(formula: string, { actual, newActual, after }: PeriodSteps, on: Insertion): string {
  return withSpans(formula, on.lines, (span) => {
    if (!isOwn(span, on)) return null;
    const first = after(span.first);
    if (span.last !== actual || span.first === span.last || first === null) return shifted(span, on);
    return { first, last: newActual };
  });
}

function isOwn({ sheet }: LineSpan, on: Insertion): boolean {
  return sheet === "" || sheet.toLowerCase() === on.sheet.toLowerCase();
}

function shifted({ first, last }: LineSpan, on: Insertion): { first: number; last: number } {
  return { first: shiftedLine(first, on), last: shiftedLine(last, on) };
}

/** Where a line stands behind the insertion. */
export function shiftedLine(line: number, { at, count, year }: Insertion): number {
  return line + (line >= at ? count : 0) + (year !== null && line >= year ? 1 : 0);
}

/** Where a line stands in the end that is counted with the period's new lines in, and without the year's. */
export function behindYear(line: number, { at, count, year }: Insertion): number {
  if (year === null) return line;
  return line >= (year >= at ? year + count : year) ? line + 1 : line;
}
