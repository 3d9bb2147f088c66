// Cuts a sentence into the parts that each say one thing, so that a figure is read with its own words and not with those
// of the next. “Re-referrals fell to 22%, while 91% of visits were in time” is two parts; brackets are a part of their own,
// which takes the period or the benchmark that it stands behind: “England (70)”.

import type { Cue } from "../../words/paper/cues";
import { conceptsOf, type NamedPeriod, type SentenceMark } from "../lex/mark";
import { apart, JOINS, ledInto, SAYS } from "./brackets";
import { wayOf } from "./amounts/changeWays";
import { peerOf, sideOf, yardstickOf } from "./governor";
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

/** The parts of a sentence, in their order. */
export function clausesOf(marks: readonly SentenceMark[]): Clause[] {
  const { outer, brackets } = apart(marks);
  const clauses: Clause[] = [];
  const named = new Set(
    brackets.flatMap(({ behind }) =>
      behind !== null && (isPartOfName(behind) || isQuiet(behind)) ? [behind] : [],
    ),
  );
  for (const part of partsOf(outer, named)) {
    clauses.push({ ...part, inBrackets: false });
    for (const bracket of brackets)
      if (bracket.behind !== null && part.marks.includes(bracket.behind))
        clauses.push(
          ...partsOf(bracket.inner, NONE).map(({ marks: one, led }, at) => ({
            marks: at === 0 ? [...ledInto(bracket), ...one] : one,
            led,
            inBrackets: true,
          })),
        );
  }
  return withLastTime(clauses.filter((clause) => clause.marks.length > 0));
}

/** “It was 24% at its highest, in May”, “rose again, for the fifth month running”: a time alone at the end is of the part before. */
function withLastTime(clauses: readonly Clause[]): Clause[] {
  const [before, last] = clauses.slice(-2);
  if (before === undefined || last === undefined || before.inBrackets || last.inBrackets) return [...clauses];
  const isTimeless = before.marks.every((mark) => mark.is !== "period" || isOfAllShown(mark.named));
  const isOfBefore = last.led === null && ((isTimeless && isTimeAlone(last.marks)) || isRunAlone(last.marks));
  return isOfBefore
    ? [...clauses.slice(0, -2), { ...before, marks: [...before.marks, ...last.marks] }]
    : [...clauses];
}

/** “The lowest rate in the period”. */
function isOfAllShown(named: NamedPeriod): boolean {
  return named.kind === "relative" && named.to === "now";
}

/** “For the fifth month running”, and no more. */
function isRunAlone(part: readonly SentenceMark[]): boolean {
  const [run, ...more] = part.filter(({ is }) => is !== "plain");
  return run?.is === "cue" && run.cue === "run" && run.over !== undefined && more.length === 0;
}

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
        isTimeInset(current, marks.slice(at + 1)) ||
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

/** `6.7% of children, as at December, had moved`: the time stands between what is spoken of and what is said of it. */
function isTimeInset(part: readonly SentenceMark[], rest: readonly SentenceMark[]): boolean {
  const stop = rest.findIndex(({ is }) => is === "stop");
  const inset = stop > 0 && isTimeAlone(rest.slice(0, stop)) ? rest.slice(stop + 1) : null;
  const [next] = inset ?? (part.at(-1)?.is === "period" ? rest : []);
  return conceptsOf(part).size > 0 && !hasVerb(part) && next?.is === "plain" && hasVerb([next]);
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
  // “From home (88) and from care (139)”.
  const things = rest[0]?.is === "cue" && rest[0].cue === "from" ? rest.slice(1) : rest;
  const next = things.findIndex((mark) => !isPartOfName(mark));
  const behind = next < 0 ? things : things.slice(0, next);
  const isThing = behind.some(({ is }) => is === "concept");
  return isThing && part.some((mark) => named.has(mark)) && behind.some((mark) => named.has(mark));
}

function isQuiet(mark: SentenceMark): boolean {
  return mark.is === "cue" && mark.cue === "nothing";
}

/** It may stand in the name of a measure: “the average caseload”, “the vacancy rate”. */
export function isPartOfName(mark: SentenceMark): boolean {
  return mark.is === "concept" || mark.is === "plain" || (mark.is === "cue" && NAMING.has(mark.cue));
}
/** Cues that names have in them. */
export const NAMING = new Set<Cue>(["rate", "number", "average"]);

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
