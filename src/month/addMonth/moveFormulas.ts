import { skeletonOf, spansOf, withSpans, type LineSpan } from "./formulaSpans";

/** Where lines are put in, and which they follow. */
export interface Insertion {
  readonly lines: "columns" | "rows";
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
  /** The periods go back from the latest: the new lines come in front of it instead of behind it. */
  readonly ahead: boolean;
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
 * without references: `=407/1626` is last month's; and for one that would go on before the first line of another sheet's
 * periods, where those stand from the latest back and the new one has no line yet.
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
      // On its own sheet the new line stands right beside the last, however the reference came there.
      return still + step(end);
    };
    return { first: place("first"), last: place("last") };
  });
}

/** Whether the next step of a formula would lead before the first period of another sheet, which stand newest first too. */
export function goesBackElsewhere(last: string, before: string | null, on: Insertion): boolean {
  const spansBefore = spansAlike(last, before, on);
  return spansOf(last, on.lines).some((span, at) => {
    const was = spansBefore[at];
    return on.ahead && span && was && !isOwn(span, on) && span.first < was.first;
  });
}

function spansAlike(last: string, before: string | null, { lines }: Insertion): (LineSpan | null)[] {
  return before !== null && skeletonOf(before) === skeletonOf(last) ? spansOf(before, lines) : [];
}

/** A formula as it reads in a copy of its cell in the new lines: what is not fixed with `$` moves along. */
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
  const endsThere = (span: LineSpan): boolean => isOwn(span, on) && latestIn(span, on) === actual;
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
      return ranges === "extend" && latestIn(span, on) === actual
        ? spanTo(newActual, earliestIn(still, on), on)
        : still;
    const line = to(span.first, span.fixed.first) ?? still.first;
    return { first: line, last: line };
  });
}

/** Whether a formula refers to a line of its sheet, alone or as the latest of a range. */
export function speaksOf(formula: string, line: number, on: Insertion): boolean {
  return spansOf(formula, on.lines).some(
    (span) => span !== null && isOwn(span, on) && latestIn(span, on) === line,
  );
}

/** A formula whose ranges end with the last period, made to end with the new one and to begin one period later. */
export function slid(formula: string, { actual, newActual, after }: PeriodSteps, on: Insertion): string {
  return withSpans(formula, on.lines, (span) => {
    if (!isOwn(span, on)) return null;
    const earliest = after(earliestIn(span, on));
    if (latestIn(span, on) !== actual || span.first === span.last || earliest === null)
      return shifted(span, on);
    return spanTo(newActual, earliest, on);
  });
}

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

/** Where the new period has its own of one of the last period's lines, counted with the new lines in. */
export function newLineOf(line: number, { ahead, count }: Insertion): number {
  return ahead ? line : line + count;
}

/** How far a new line stands from the last period's, once it is in. */
export function towardsNew({ ahead, count }: Insertion): number {
  return ahead ? -count : count;
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
