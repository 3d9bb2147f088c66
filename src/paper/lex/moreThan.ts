// Reads “more children were seen in time than in March”: what goes between “more” and “than” is what is counted, and the side or
// the way is said with both. Phrases do not go across names, so that the two words are brought together here.

import type { Cue } from "../../words/paper/cues";
import type { SaidOfMore, SentenceMark } from "./mark";

const SIDES: ReadonlyMap<string, "above" | "below"> = new Map([
  ...["more", "higher", "greater", "larger"].map((stem) => [stem, "above"] as const),
  ...["fewer", "less", "lower", "smaller"].map((stem) => [stem, "below"] as const),
]);
const WAYS = { above: "up", below: "down" } as const;
/** What is higher or lower, where it is no thing that is counted. */
const AMOUNTS = new Set("proportion percentage share rate level figure".split(" "));
/** They count those who are named behind. */
const NUMBERS = new Set(["more", "fewer", "less"]);
/** Before them “more” is a part of something else: “three more”, “no more”, “even more”. */
const LEADS = new Set("a there are were is was we had have has saw received in also now and".split(" "));
/** Whom measures count, by words that say nothing of which. */
const WHOM = new Set("of our the child young people person family pupil adult household case".split(" "));

/** The marks of a sentence with a side in the place of “than”, and with a way where “more” begins it and no “than” follows. */
export function withMoreThan(marks: readonly SentenceMark[]): readonly SentenceMark[] {
  const at = marks.findIndex((mark, where) => sideOf(mark) !== null && isSaidOf(marks, where));
  const [more, side] = [marks[at], sideOf(marks[at])];
  if (more === undefined || side === null) return marks;
  const of: SaidOfMore = more.is === "plain" && NUMBERS.has(more.stem) ? "number" : "value";
  const end = marks.findIndex((mark, where) => where > at && isEnd(mark));
  const than = marks.findIndex((mark, where) => where > at && mark.is === "plain" && mark.stem === "than");
  const without = (cue: Cue, place: number, said: SaidOfMore): SentenceMark[] =>
    marks.flatMap((mark, where): SentenceMark[] => {
      if (where === place) return [{ is: "cue", cue, more: said, start: mark.start, end: mark.end }];
      return where === at ? [] : [mark];
    });
  if (than > at && (end < 0 || than < end)) return without(side, than, of);
  return at === 0 && !marks.some(isWay(WAYS[side])) ? without(WAYS[side], at, "alone") : marks;
}

function sideOf(mark: SentenceMark | undefined): "above" | "below" | null {
  return mark?.is === "plain" ? (SIDES.get(mark.stem) ?? null) : null;
}

/** It begins the sentence or follows a verb, and a thing or its share is what there is more of. */
function isSaidOf(marks: readonly SentenceMark[], at: number): boolean {
  const [before, more] = [marks[at - 1], marks[at]];
  const isLed = before === undefined || (before.is === "plain" && LEADS.has(before.stem));
  const [first, ...behind] = marks.slice(at + 1);
  const next = [first, ...behind].find((mark) => !(mark?.is === "plain" && WHOM.has(mark.stem)));
  const isWhom = first?.is === "plain" && WHOM.has(first.stem) && behind.some(({ is }) => is === "concept");
  const isNumber = more?.is === "plain" && NUMBERS.has(more.stem);
  const isAmount = next?.is === "plain" && AMOUNTS.has(next.stem);
  const isOfRate = next?.is === "cue" && (next.cue === "rate" || next.cue === "number");
  // “Contacts were higher in October than in September”.
  const isPredicate = before?.is === "plain" && BE.has(before.stem) && !isNumber && isTimeAhead(first);
  return isPredicate || (isLed && (isNumber ? next?.is === "concept" || isWhom : isAmount || isOfRate));
}

function isTimeAhead(next: SentenceMark | undefined): boolean {
  return next?.is === "period" || (next?.is === "plain" && AT_A_TIME.has(next.stem));
}
const BE = new Set(["is", "are", "was", "were"]);
const AT_A_TIME = new Set(["in", "at", "for", "during"]);

/** Another thought begins. */
function isEnd(mark: SentenceMark): boolean {
  return (mark.is === "stop" && !WITHIN.has(mark.sign)) || (mark.is === "cue" && mark.cue === "break");
}

const WITHIN = new Set([",", "(", ")"]);

function isWay(way: Cue): (mark: SentenceMark) => boolean {
  return (mark) => mark.is === "cue" && mark.cue === way;
}
