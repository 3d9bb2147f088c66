import type { Period } from "../../core/periods/period";
import type { Cue } from "../../words/paper/cues";
import { endOfPeriod } from "../../core/periods/comparePeriods";
import { endingAt } from "../../core/periods/movePeriod";
import type { PeriodMark, SentenceMark } from "../lex/mark";
import { wayOf } from "./amounts/changeWays";
import { governorOf } from "./governor";

/**
 * “Fell from 405 to 387 between March and June” as “fell from 405 in March to 387 in June”, and “fell by 18 between March
 * and June” as “fell by 18 in June since March”; the same of “from March to June”. What is only counted between two times
 * is of the whole span.
 */
export function withTimesOfEnds(all: readonly SentenceMark[]): readonly SentenceMark[] {
  const marks = withSpans(withEnds(all));
  const ends = endsIn(marks);
  if (ends === null) return marks;
  const { first, last, cue, to } = ends;
  const rest = [...marks.slice(0, cue), ...marks.slice(to)];
  const figures = rest.flatMap((mark, at) => (mark.is === "figure" ? [at] : []));
  const came = figures.filter((at) => governorOf(rest, at)?.cue === "from");
  const others = figures.filter((at) => !came.includes(at));
  const [now, more] = others;
  if (!rest.some(isMove)) {
    const whole: PeriodMark = {
      ...first,
      named: { kind: "from to", first: first.named, last: last.named },
    };
    return [...marks.slice(0, cue), whole, ...marks.slice(to)];
  }
  const since: SentenceMark = { is: "cue", cue: "since", start: first.start, end: first.start };
  // “Fell between March and June” without a figure.
  const until: SentenceMark = { is: "cue", cue: "to", start: last.start, end: last.start };
  if (figures.length === 0) return [...marks.slice(0, cue), since, first, until, last, ...marks.slice(to)];
  if (now === undefined || more !== undefined || came.length > 1) return marks;
  return rest.flatMap((mark, at): SentenceMark[] => {
    if (at === came[0]) return [mark, first];
    if (at !== now) return [mark];
    return came.length === 0 ? [mark, last, since, first] : [mark, last];
  });
}

/** “In the three months to December”: one time, which ends then. */
function withEnds(marks: readonly SentenceMark[]): readonly SentenceMark[] {
  const at = marks.findIndex(
    (mark, where) => isCounted(mark) && isCue(marks[where + 1], "to") && isMonth(marks[where + 2]),
  );
  const [span, , end] = marks.slice(Math.max(at, 0));
  if (at < 0 || !isCounted(span) || end?.is !== "period") return marks;
  const whole: PeriodMark = { ...span, end: end.end, named: { ...span.named, upTo: end.named } };
  return [...marks.slice(0, at), whole, ...marks.slice(at + 3)];
}

/** A span of so many months, whose words may lead to the last of them. */
function isCounted(
  mark: SentenceMark | undefined,
): mark is PeriodMark & { named: Extract<PeriodMark["named"], { kind: "unknown" }> } {
  return mark?.is === "period" && mark.named.kind === "unknown" && mark.named.over !== undefined;
}

/** “44% in January to March”: one time, unless something goes from the one to the other. */
function withSpans(marks: readonly SentenceMark[]): readonly SentenceMark[] {
  const to = marks.findIndex(
    (mark, at) => isCue(mark, "to") && isMonth(marks[at - 1]) && isMonth(marks[at + 1]),
  );
  const [before, first, last] = [marks[to - 2], marks[to - 1], marks[to + 1]];
  const isFrom = before?.is === "cue" && ENDS.has(before.cue);
  if (to < 0 || first?.is !== "period" || last?.is !== "period" || isFrom) return marks;
  const span: PeriodMark = {
    ...first,
    end: last.end,
    named: { kind: "from to", first: first.named, last: last.named },
  };
  return [...marks.slice(0, to - 1), span, ...withSpans(marks.slice(to + 2))];
}
const ENDS = new Set<Cue>(["from", "between", "since", "up", "down", "compared"]);

function isMonth(mark: SentenceMark | undefined): boolean {
  return mark?.is === "period" && (mark.named.kind === "month" || isOneMonth(mark.named));
}

function isOneMonth(named: PeriodMark["named"]): boolean {
  return named.kind === "period" && named.period.kind === "month";
}

function isMove(mark: SentenceMark): boolean {
  return mark.is === "cue" && (wayOf(mark.cue) !== null || mark.cue === "from");
}

/** The two times behind “between” or “from”, which may be read as one span: `between March 2024 and June 2024`. */
function endsIn(
  marks: readonly SentenceMark[],
): { first: PeriodMark; last: PeriodMark; cue: number; to: number } | null {
  const cue = marks.findIndex(
    (mark, at) => (isCue(mark, "between") || isFromTo(marks, at)) && marks[at + 1]?.is === "period",
  );
  const first = marks[cue + 1];
  if (cue < 0 || first?.is !== "period") return null;
  const last = marks[cue + 3];
  if ((isCue(marks[cue + 2], "and") || isCue(marks[cue + 2], "to")) && last?.is === "period")
    return { first, last, cue, to: cue + 4 };
  const span = first.named.kind === "period" ? monthsOf(first.named.period) : null;
  if (span === null) return null;
  const [start, end] = span.map((period): PeriodMark => ({ ...first, named: { kind: "period", period } }));
  return start && end ? { first: start, last: end, cue, to: cue + 2 } : null;
}

/** `from April to December`, which may be read as one span. */
function isFromTo(marks: readonly SentenceMark[], at: number): boolean {
  const [first, to, last] = marks.slice(at + 1);
  if (!isCue(marks[at], "from") || first?.is !== "period") return false;
  const isSpan = first.named.kind === "period" && first.named.period.kind === "span";
  return isSpan || (isCue(to, "to") && last?.is === "period");
}

function isCue(mark: SentenceMark | undefined, cue: "between" | "and" | "from" | "to"): boolean {
  return mark?.is === "cue" && mark.cue === cue;
}

/** The first and the last month of a span. */
function monthsOf(period: Period): Period[] | null {
  if (period.kind !== "span") return null;
  const { year, month, months } = period;
  const last: Period = { kind: "month", year, month };
  return [endingAt(last, endOfPeriod(last) - months + 1), last];
}
