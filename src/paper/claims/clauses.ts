// Cuts a sentence into the parts that each say one thing, so that a figure is read with its own words and not with those
// of the next. “Re-referrals fell to 22%, while 91% of visits were in time” is two parts; brackets are a part of their own,
// which takes the period or the benchmark that it stands behind: “England (70)”.

import type { Cue } from "../../words/paper/cues";
import { conceptsOf, type SentenceMark } from "../lex/mark";
import { wayOf } from "./amounts/changeWays";
import { ofItsOwn, peerOf, sideOf, yardstickOf } from "./governor";
import { hasVerb } from "./hasVerb";
import { COMPARES } from "./when";

/** A part of a sentence that says one thing; what stands in brackets is a part of its own, behind the one that it is in. */
export interface Clause {
  readonly marks: readonly SentenceMark[];
  /** It stands in brackets behind the last mark of the clause before. */
  readonly inBrackets: boolean;
  /** Where the word stands that leads it off from the clause before: “when”, “although”; `null` for none. */
  readonly led: { readonly start: number; readonly end: number } | null;
}

/** Joined by these, a part is its own where it says something of a figure. */
const JOINS = new Set<Cue>(["and", "with"]);
/** Words that make a statement of a part without a figure: “and below target”. */
const SAYS = new Set<Cue>([
  "up",
  "down",
  "better",
  "worse",
  "level",
  "above",
  "below",
  "red",
  "amber",
  "green",
  "meets",
  "misses",
  "target met",
  "target missed",
]);

/** The parts of a sentence, in their order. */
export function clausesOf(marks: readonly SentenceMark[]): Clause[] {
  const { outer, brackets } = apart(marks);
  const clauses: Clause[] = [];
  const named = new Set(brackets.flatMap(({ behind }) => (behind?.is === "concept" ? [behind] : [])));
  for (const part of partsOf(outer, named)) {
    clauses.push({ ...part, inBrackets: false });
    for (const { behind, inner } of brackets)
      if (behind !== null && part.marks.includes(behind))
        clauses.push(
          ...partsOf(inner, NONE).map(({ marks: one, led }, at) => ({
            marks: at === 0 ? [...(isSeveral(inner) || saysAMove(inner) ? [] : leadOf(behind)), ...one] : one,
            led,
            inBrackets: true,
          })),
        );
  }
  return withLastTime(clauses.filter((clause) => clause.marks.length > 0));
}

/** “It was 24% at its highest, in May”: a time alone at the end is of the part before. */
function withLastTime(clauses: readonly Clause[]): Clause[] {
  const [before, last] = clauses.slice(-2);
  const isTime =
    last !== undefined &&
    last.led === null &&
    !last.inBrackets &&
    last.marks.at(-1)?.is === "period" &&
    last.marks.slice(0, -1).every((mark) => mark.is === "plain");
  const isTimeless = before?.inBrackets === false && before.marks.every(({ is }) => is !== "period");
  if (!isTime || !isTimeless) return [...clauses];
  return [...clauses.slice(0, -2), { ...before, marks: [...before.marks, ...last.marks] }];
}

/** “Fewer in June than a year before (387 against 703)”: one figure for each time. */
function isSeveral(inner: readonly SentenceMark[]): boolean {
  const figures = inner.filter(({ is }) => is === "figure").length;
  return figures > 1 && inner.some((mark) => mark.is === "cue" && mark.cue === "compared");
}

/** “From 1,402 in August (an increase of 42%)”: it says how far a figure went, and nothing of that time. */
function saysAMove(inner: readonly SentenceMark[]): boolean {
  const way = inner.findIndex((mark) => mark.is === "cue" && wayOf(mark.cue) !== null);
  const figure = inner.findIndex(({ is }) => is === "figure");
  return way >= 0 && figure > way;
}

/** What stands in brackets behind a period or a yardstick is of that: `England (70)`, `March (41%)`. */
function leadOf(behind: SentenceMark): SentenceMark[] {
  if (behind.is === "period") return [behind];
  const mark = behind.is === "cue" ? (yardstickOf(behind.cue) ?? ofItsOwn(behind.cue)) : null;
  return behind.is === "cue" && mark !== null ? [{ ...behind, cue: mark }] : [];
}

/** What stands outside of brackets, and what inside; names, ages and periods alone stay with the words before them. */
function apart(marks: readonly SentenceMark[]): { outer: SentenceMark[]; brackets: Bracket[] } {
  const outer: SentenceMark[] = [];
  const brackets: Bracket[] = [];
  let inner: SentenceMark[] | null = null;
  for (const mark of marks) {
    const sign = mark.is === "stop" ? mark.sign : "";
    if (sign === "(" || sign === "[") inner ??= [];
    else if (sign === ")" || sign === "]") {
      if (inner !== null) close(inner, outer, brackets);
      inner = null;
    } else if (!(sign === ":" && (inner !== null || isOfMark(outer)))) (inner ?? outer).push(mark);
  }
  if (inner !== null) close(inner, outer, brackets);
  return { outer, brackets };
}

/** `Target: 90%` says what the figure is. */
function isOfMark(marks: readonly SentenceMark[]): boolean {
  const [figure, mark] = [marks.at(-2), marks.at(-1)];
  // “Neither met its 90% target: 50% and 43%.”
  return mark?.is === "cue" && yardstickOf(mark.cue) !== null && figure?.is !== "figure";
}

/** What stands in brackets, and the mark that it stands behind. */
interface Bracket {
  readonly behind: SentenceMark | null;
  readonly inner: readonly SentenceMark[];
}

/** Ends a bracket: one that says nothing of a figure goes back among the words around it, any other becomes a part. */
function close(inner: readonly SentenceMark[], outer: SentenceMark[], brackets: Bracket[]): void {
  const says = inner.some(
    (mark) =>
      mark.is === "figure" || (mark.is === "cue" && (SAYS.has(mark.cue) || yardstickOf(mark.cue) !== null)),
  );
  // “Children in need (excluding CP and CLA) were 333”: the “and” joins within the bracket alone.
  if (!says) outer.push(...inner.filter((mark) => mark.is !== "stop" && !isJoin(mark)));
  else {
    const isWord = (mark: SentenceMark): boolean =>
      mark.is !== "stop" && !isJoin(mark) && !(mark.is === "cue" && mark.cue === "nothing");
    const words = [...outer].reverse().filter(isWord);
    // “than the national one (518)”: the figure is the nation's.
    const named = words.find((mark) => mark.is !== "plain" || !STANDS_FOR.has(mark.stem));
    const isMark = named?.is === "cue" && (yardstickOf(named.cue) ?? ofItsOwn(named.cue)) !== null;
    const behind = isMark ? named : words[0];
    brackets.push({ behind: behind ?? null, inner });
  }
}

function isJoin(mark: SentenceMark): boolean {
  return mark.is === "cue" && (JOINS.has(mark.cue) || mark.cue === "break");
}

/** Words that stand for a figure named before: “the national one”. */
const STANDS_FOR = new Set(["one", "rate", "figure", "level", "average"]);

interface ClausePart {
  readonly marks: SentenceMark[];
  readonly led: SentenceMark | null;
}

/** Cuts at stops and at “while”, “but”; at “and” only where a statement about a figure follows: “boys and girls” stays together. */
function partsOf(marks: readonly SentenceMark[], named: ReadonlySet<SentenceMark>): ClausePart[] {
  const parts: ClausePart[] = [{ marks: [], led: null }];
  const next = (led: SentenceMark | null = null): number => parts.push({ marks: [], led });
  marks.forEach((mark, at) => {
    const current = parts.at(-1)?.marks ?? [];
    const leads =
      mark.is === "stop" &&
      mark.sign === "," &&
      (isOfAWhole(current) ||
        isOfAGroup(current) ||
        isSaidOf(current, marks.slice(at + 1)) ||
        isMarkSaid(current, marks.slice(at + 1)) ||
        isAmongMarks(current, marks.slice(at + 1)) ||
        isToWhat(current, marks.slice(at + 1)) ||
        isBetweenWhich(current, marks.slice(at + 1)));
    if (mark.is === "stop" && !leads) next();
    else if (mark.is === "stop") return;
    else if (mark.is === "cue" && mark.cue === "break") next(mark);
    else if (
      mark.is === "cue" &&
      JOINS.has(mark.cue) &&
      !(mark.cue === "with" && isOfAName(current, marks.slice(at + 1))) &&
      !isBetween(current) &&
      (saysFigure(marks.slice(at + 1)) || isListed(current, marks.slice(at + 1), named))
    )
      next();
    else current.push(mark);
  });
  return parts.filter((part) => part.marks.length > 0);
}

/** `Of the 472 assessments completed in January,` and what is said of them. */
function isOfAWhole(part: readonly SentenceMark[]): boolean {
  const [first] = part;
  const words = part.slice(0, MOST_BEFORE_A_WHOLE);
  return (
    first?.is === "plain" &&
    first.stem === "of" &&
    words.some((mark) => mark.is === "figure" && mark.quoted.unit === "plain") &&
    part.filter(({ is }) => is === "figure").length === 1
  );
}
/** Marks at a clause's beginning among which its whole stands: `Of the 472 assessments`. */
const MOST_BEFORE_A_WHOLE = 4;

/** `higher than in quarter 3, 97.1%`: a figure alone is that of the time, or of the others, with which it is compared. */
function isSaidOf(part: readonly SentenceMark[], rest: readonly SentenceMark[]): boolean {
  const [figure, stop] = rest;
  const last = part.at(-1);
  const isAlone = figure?.is === "figure" && (stop === undefined || stop.is === "stop");
  const isMark = last?.is === "cue" && peerOf(last.cue) !== null;
  if (!isAlone || !(last?.is === "period" || isMark)) return false;
  const behind = part.map(({ is }) => is).lastIndexOf("figure");
  return part.slice(behind + 1).some((mark) => mark.is === "cue" && COMPARES.has(mark.cue));
}

/** `The target, 97%, was met`: a figure alone behind a word for a target is the target's. */
function isMarkSaid(part: readonly SentenceMark[], [figure, stop]: readonly SentenceMark[]): boolean {
  const mark = part.at(-1);
  const isAlone = part.slice(0, -1).every((one) => one.is === "plain");
  const isMark = mark?.is === "cue" && yardstickOf(mark.cue) !== null;
  return isMark && isAlone && figure?.is === "figure" && stop?.is === "stop";
}

/** `lower than the target, our neighbours and England`: one more that it is beside. */
function isAmongMarks(part: readonly SentenceMark[], rest: readonly SentenceMark[]): boolean {
  const isMark = (mark: SentenceMark | undefined): boolean =>
    mark?.is === "cue" && yardstickOf(mark.cue) !== null;
  const next = rest.findIndex(({ is }) => is !== "plain");
  const behind = rest[next + 1];
  const isListed =
    behind === undefined || behind.is === "stop" || (behind.is === "cue" && behind.cue === "and");
  return isMark(part.at(-1)) && isMark(rest[next]) && isListed && part.some(isSide);
}

/** `fell for the fifth month running, to 18.6%`: to what it went. */
function isToWhat(part: readonly SentenceMark[], [to, figure, next]: readonly SentenceMark[]): boolean {
  const isMoved = part.some((mark) => mark.is === "cue" && wayOf(mark.cue) !== null);
  // “…, to 554 from 484” says of itself from what.
  const isOwn = next?.is === "cue" && next.cue === "from";
  const isLed = to?.is === "cue" && to.cue === "to" && figure?.is === "figure" && !isOwn;
  return isLed && isMoved && part.every(({ is }) => is !== "figure");
}

/** `fell by 22%, from 2,077 in June 2023 to 1,626`: between which two figures it was so much. */
function isBetweenWhich(part: readonly SentenceMark[], [from, figure]: readonly SentenceMark[]): boolean {
  const [by, amount] = part.slice(-2);
  const isAmount = amount?.is === "figure" && by?.is === "cue" && (by.cue === "by" || wayOf(by.cue) !== null);
  return isAmount && from?.is === "cue" && from.cue === "from" && figure?.is === "figure";
}

function isSide(mark: SentenceMark): boolean {
  return mark.is === "cue" && sideOf(mark.cue) !== null;
}

/** `Of 17 and 18 year olds,` and `For care leavers living out of county,`: whom the figure behind it is of. */
function isOfAGroup(part: readonly SentenceMark[]): boolean {
  const [first] = part;
  const leads =
    first?.is === "plain"
      ? GROUPS.has(first.stem)
      : first?.is === "cue" && (first.cue === "subset" || first.cue === "elsewhere");
  return leads && part.every(({ is }) => is !== "figure") && conceptsOf(part).size > 0;
}
const GROUPS = new Set(["of", "for", "among", "amongst"]);

/** “At 93% children with a plan are …”, “with 93% in March”: nothing was said yet that “with” could join. */
function isOfAName(part: readonly SentenceMark[], rest: readonly SentenceMark[]): boolean {
  if (!saysFigure(part)) return true;
  const next = rest.find(({ is }) => is === "figure" || is === "concept");
  return next?.is === "concept" && !hasVerb(part);
}

/** “Between 50% and 55%”: the “and” joins the ends of a range. */
function isBetween(part: readonly SentenceMark[]): boolean {
  return part.some((mark) => mark.is === "cue" && mark.cue === "between");
}

/** “Health assessments (74%) and agency staff (16%)”: two things, each with its figure in brackets. */
function isListed(
  part: readonly SentenceMark[],
  rest: readonly SentenceMark[],
  named: ReadonlySet<SentenceMark>,
): boolean {
  const next = rest.findIndex(({ is }) => is !== "plain" && is !== "concept");
  const behind = next < 0 ? rest : rest.slice(0, next);
  return part.some((mark) => named.has(mark)) && behind.some((mark) => named.has(mark));
}
const NONE: ReadonlySet<SentenceMark> = new Set();

function isTimeAlone(part: readonly SentenceMark[]): boolean {
  return part.at(-1)?.is === "period" && part.every(({ is }) => is === "period" || is === "plain");
}

/** What follows, up to the next stop, has a figure or a word about one. */
function saysFigure(rest: readonly SentenceMark[]): boolean {
  const end = rest.findIndex((mark) => mark.is === "stop" || (mark.is === "cue" && mark.cue === "break"));
  const part = end < 0 ? rest : rest.slice(0, end);
  // “24% were in June 2023, and in June 2024, 26%”: the time leads to the figure behind the stop.
  if (isTimeAlone(part)) return rest[end + 1]?.is === "figure";
  return part.some((mark) => mark.is === "figure" || (mark.is === "cue" && SAYS.has(mark.cue)));
}
