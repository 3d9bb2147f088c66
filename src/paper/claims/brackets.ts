// What stands in brackets: “dental checks (87%)”, “England (70)”. A bracket that says something of a figure is a part of its own,
// and its figure is of what it stands behind.

import type { Cue } from "../../words/paper/cues";
import type { SentenceMark } from "../lex/mark";
import { wayOf } from "./amounts/changeWays";
import { ARTICLE, ofItsOwn, yardstickOf } from "./governor";

/** Joined by these, a part is its own where it says something of a figure. */
export const JOINS = new Set<Cue>(["and", "with"]);
/** Words that make a statement of a part without a figure: “and below target”. */
export const SAYS = new Set<Cue>([
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

/** What the inside of a bracket begins with: what it stands behind, where its figure is of that, `England (70)`, `March (41%)`. */
export function ledInto({ behind, inner }: Bracket): SentenceMark[] {
  if (behind === null || isSeveral(inner) || saysAMove(inner)) return [];
  if (behind.is === "period") return [behind];
  if (behind.is !== "cue") return [];
  const mark =
    yardstickOf(behind.cue) ?? ofItsOwn(behind.cue) ?? (BARE_SIDES.has(behind.cue) ? UNSAID : null);
  return mark === null ? [] : [{ ...behind, cue: mark }];
}

/** “The former is above its target, the latter just above (93.0%)”: whose figure it is above is not said. */
const BARE_SIDES = new Set<Cue>(["above", "below", "better than", "worse than"]);
const UNSAID: Cue = "all comparators";

/** What stands outside of brackets, and what inside; names, ages and periods alone stay with the words before them. */
export function apart(marks: readonly SentenceMark[]): { outer: SentenceMark[]; brackets: Bracket[] } {
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
export interface Bracket {
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
    const behind = isMark ? named : (comparedBehind(words) ?? words[0]);
    brackets.push({ behind: behind ?? null, inner });
  }
}

/** “We do better than the family (56%)”: behind a side an article and a name, which nobody knows; words from right to left. */
function comparedBehind(words: readonly SentenceMark[]): SentenceMark | null {
  const at = words.findIndex(({ is }) => is !== "plain");
  const [side, article] = [words[at], words[at - 1]];
  const isNamed = at > 1 && article?.is === "plain" && ARTICLE.has(article.stem);
  return isNamed && side?.is === "cue" && BARE_SIDES.has(side.cue) ? side : null;
}

function isJoin(mark: SentenceMark): boolean {
  return mark.is === "cue" && (JOINS.has(mark.cue) || mark.cue === "break");
}

/** Words that stand for a figure named before: “the national one”. */
const STANDS_FOR = new Set(["one", "rate", "figure", "level", "average"]);
