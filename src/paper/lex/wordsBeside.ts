import { FRAMING_WORDS, TELLING_ADVERBS } from "../../words/paper/framingWords";
import { TELLING_WORDS } from "../../words/paper/neutralWords";
import { wayOf } from "../claims/amounts/changeWays";
import { isRangeAt } from "../claims/amounts/rangeOver";
import { yardstickOf } from "../claims/governor";
import type { SentenceMark } from "./mark";
import { FRACTIONS } from "./partOfAnother";

/** A word that leaves a figure what it is, wherever it stands. */
export function isFraming(stem: string): boolean {
  return (
    FRAMING_WORDS.has(stem) ||
    TELLING_WORDS.has(stem) ||
    (/[a-z]{3}ly$/.test(stem) && !TELLING_ADVERBS.has(stem))
  );
}

/** What is read with the words beside it: “at least 90%”, “70 more”, “on one”, “two thirds”, “between England and our neighbours”. */
export function isReadBeside(marks: readonly SentenceMark[], at: number): boolean {
  const [before, mark, next] = [marks[at - 1], marks[at], marks[at + 1]];
  const figure = marks.slice(at, at + LONGEST_HEDGE).find(({ is }) => is === "figure");
  if (figure?.is === "figure" && figure.quoted.hedge !== null) return true;
  if (isOfAGap(marks, at)) return true;
  if (mark?.is === "cue") {
    const behind = marks.slice(at + 1).find(({ is }) => is !== "plain");
    // “Each month since July”.
    if (mark.cue === "run") return next?.is === "cue" && next.cue === "since";
    if (mark.cue === "multiple") return next?.is === "figure" && isDated(marks, at + 1);
    const isPeer = behind?.is === "cue" && yardstickOf(behind.cue) !== null;
    return mark.cue === "between" && (isPeer || behind?.is === "period" || isRangeAt(marks, at));
  }
  if (mark?.is !== "plain") return false;
  // “Members queried why …”, “August brought a further drop to 19%”.
  if (ASKS.has(stemOf(next)) || isOfAMove(marks, at)) return true;
  if (mark.stem === "away") return before?.is === "concept" && before.concepts.includes("away");
  // “Of the cohort” is of all of them, “of the cohort of 2019” is not.
  if (mark.stem === "cohort") return stemOf(before) === "the" && stemOf(next) !== "of";
  if (mark.stem === "recently") return stemOf(before) === "as";
  if (mark.stem === "monthly" || mark.stem === "quarterly") return COUNTED_IN_ALL.has(stemOf(next));
  if (mark.stem === "further") return isWay(next);
  // “When you last asked”.
  if (mark.stem === "last") return WHO.has(stemOf(before));
  // “In each of the last two months”.
  // “The most in any month”.
  if (mark.stem === "any") return TIMES.has(stemOf(next));
  if (mark.stem === "every") return stemOf(next) === "one";
  if (mark.stem === "each") return next?.is === "period" && next.named.kind === "unknown";
  // “The fewest since at least September”.
  if (mark.stem === "least") return stemOf(before) === "at" && next?.is === "period";
  if (mark.stem === "one") return stemOf(before) !== "in" && stemOf(next) !== "of";
  if (mark.stem === "more") return before?.is === "figure" || stemOf(before) === "or";
  if (mark.stem !== "more" && FEWER.has(mark.stem)) return before?.is === "figure";
  // “316 fewer referrals in June than in March”.
  if (mark.stem === "than") return marks.some((one) => FEWER.has(stemOf(one)));
  return (
    FRACTIONS.has(mark.stem) && (mark.stem === "half" || before?.is === "figure" || stemOf(before) === "a")
  );
}

/** “The gap between us and England is three points”. */
function isOfAGap(marks: readonly SentenceMark[], at: number): boolean {
  const mark = marks[at];
  const isGap = (one: SentenceMark | undefined): boolean => GAPS.has(stemOf(one));
  const isPart =
    isGap(mark) || (mark?.is === "cue" && mark.cue === "between" && marks.slice(0, at).some(isGap));
  return isPart && marks.some((one) => one.is === "cue" && yardstickOf(one.cue) !== null);
}
/** Words for how far two figures lie apart. */
export const GAPS: ReadonlySet<string> = new Set(["gap", "difference"]);

/** “Families who declined had waited 20 days”: it is they who went that way, and no figure. */
export function isWhoDid(marks: readonly SentenceMark[], at: number): boolean {
  return stemOf(marks[at - 1]) === "who" && isWay(marks[at]);
}

/** “90% came from families with a worker” says of whom they are; “which came from 21% in March” says what it was. */
export function isWhence(marks: readonly SentenceMark[], at: number): boolean {
  const [from, next] = marks.slice(at + 1);
  const isFrom = from?.is === "cue" && from.cue === "from" && next?.is !== "figure" && next?.is !== "period";
  return COMES.has(stemOf(marks[at])) && isFrom;
}
const COMES = new Set(["came", "come", "comes", "coming"]);

/** “The highest monthly figure” is that of the measure, and a monthly visit is not. */
const COUNTED_IN_ALL = new Set(["figure", "total", "number", "rate", "result", "value"]);
const TIMES = new Set(["month", "quarter", "year", "period", "single"]);
const ASKS = new Set(["why", "whether", "how"]);
const WHO = new Set(["you", "we", "they", "it", "was", "were", "is", "are"]);

/** “Nearly double the 33% seen in March” names the time of its figure, which is a value of then. */
function isDated(marks: readonly SentenceMark[], at: number): boolean {
  const next = marks.slice(at + 1).find((mark) => mark.is !== "plain" || !isFraming(mark.stem));
  return next?.is === "period";
}

/** A verb before a way that a figure went, with nothing but words that leave it what it is between. */
function isOfAMove(marks: readonly SentenceMark[], at: number): boolean {
  const [article, ...behind] = marks.slice(at + 1);
  const next = behind.find(
    (mark) => mark.is !== "plain" || (!isFraming(mark.stem) && mark.stem !== "further"),
  );
  return BROUGHT.has(stemOf(marks[at])) && /^(?:a|an|the)$/.test(stemOf(article)) && isWay(next);
}
const BROUGHT = new Set("brought brings bring mark marks marked prompted produced yielded".split(" "));

function isWay(mark: SentenceMark | undefined): boolean {
  return mark?.is === "cue" && wayOf(mark.cue) !== null;
}

/** The words of a hedge and the figure behind. */
const LONGEST_HEDGE = 4;
const FEWER = new Set(["more", "fewer", "less", "higher", "lower"]);

/** The stem of a word that means nothing by itself; empty for any other. */
export function stemOf(mark: SentenceMark | undefined): string {
  return mark?.is === "plain" ? mark.stem : "";
}
