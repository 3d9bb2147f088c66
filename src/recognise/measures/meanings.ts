// Reads which way is good from a measure's name. The name is split into known phrases, negations turn what follows
// them (“not in touch”), and the rules of `signOf` weigh the rest. A word that was not understood may turn the
// meaning, so it is certain only where every word was read.

import type { Meaning } from "../../model/scorecard";
import { bookOf, holds, longestIn } from "../../words/phrases";
import { byThings } from "../../words/thingNames";
import { PLAIN_WORDS } from "../../words/plainWords";
import { WAYS, type WayWord } from "../../words/ways";
import { remembered } from "../../words/remembered";
import { wordsOf } from "../../words/wordsOf";
import { signOf, type NamePart } from "./signOf";

const BOOK = bookOf(WAYS);
/** The name says it in so many words. */
const STATED = bookOf([
  [
    "higher",
    "(high|higher|bigger|more) (is|=|are) (better|good)",
    "good (is|=) (high|higher)",
    "(maximise|maximize)$",
  ],
  [
    "lower",
    "(low|lower|smaller|fewer|less) (is|=|are) (better|good)",
    "good (is|=) (low|lower)",
    "(minimise|minimize)$",
  ],
] as const);
const SHARE = bookOf([["share", "%", "percentage", "proportion", "rate", "per cent", "percent"]]);

/** A share of what is counted by who it comes from: of fewer applications by single people all may be. */
const MAKEUP = bookOf([
  [
    "makeup",
    "(application|approach|presentation|complaint|crime|incident|exclusion|suspension|admission|accident) (from|by|involving|about)",
  ],
] as const);

/**
 * The direction that a measure's name implies: "% of visits not in time" gives lower, for certain. `null` where it
 * implies none, its parts disagree, or words that were not understood may turn it. The sheets of twelve months, or of all
 * teams, have the same names.
 */
export const meaningOf = remembered((name): Meaning | null => {
  const said = byThings(name);
  const [, body = "", label = ""] = (said.endsWith(")") && LABELLED.exec(said)) || [];
  // `% absent from school (Attendance)`: what the figures are listed under turns nothing.
  return (body !== "" && isTopic(label) ? meaningIn(body) : null) ?? meaningIn(said);
});
const LABELLED = /^(.*\S)\s*\(([\w &-]{1,30})\)\s*$/;

/** A word or two that are only what something is about. */
function isTopic(label: string): boolean {
  const parts = readParts(label);
  return (
    parts.length > 0 &&
    unreadIn(label, parts).length === 0 &&
    parts.every(({ meaning }) => TOPICS.has(meaning))
  );
}
const TOPICS: ReadonlySet<WayWord> = new Set<WayWord>([
  "good",
  "rather good",
  "bad",
  "rather bad",
  "wanted",
  "demand",
]);

function meaningIn(name: string): Meaning | null {
  const [stated] = longestIn(STATED, name);
  if (stated) return { polarity: stated.meaning, certain: true };
  const parts = readParts(name);
  const unread = unreadIn(name, parts);
  const share = holds(SHARE, name);
  const sign = signOf({ parts, share, unread });
  if (sign === null) return null;
  const isMakeup = share && holds(MAKEUP, name);
  return {
    polarity: sign.up ? "higher" : "lower",
    certain: !sign.doubted && !isMakeup && unread.length === 0,
  };
}

/**
 * The parts of a name that have a way, each with whether a negation before it turns it. `Non` turns the word behind it
 * alone: `non-domestic rates collected` were collected.
 */
function readParts(name: string): NamePart[] {
  const words = wordsOf(name);
  let negated = false;
  let behindNon = -1;
  return longestIn(BOOK, name).map((match) => {
    const isNon = match.meaning === "not" && words[match.from]?.stem === NON;
    if (match.meaning === "boundary") negated = false;
    if (isNon) behindNon = match.to;
    else if (match.meaning === "not") negated = !negated;
    const { meaning, from, to } = match;
    return { negated: negated !== (from === behindNon), meaning, from, to };
  });
}
const NON = "non";

/** The words that were not understood. */
function unreadIn(name: string, parts: readonly NamePart[]): { stem: string; at: number }[] {
  const unread: { stem: string; at: number }[] = [];
  wordsOf(name).forEach(({ stem }, at) => {
    const isRead = parts.some(({ from, to }) => from <= at && at < to);
    if (!isRead && !PLAIN_WORDS.has(stem)) unread.push({ stem, at });
  });
  return unread;
}
