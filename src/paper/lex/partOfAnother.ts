// Reads how many times something is another figure, or what part of it: “halved”, “twice the”, “by a third”, “a quarter
// higher than”, “two thirds of the target”. Such words are no figure of a row; they are held against two of its figures.

import { NUMBER_WORDS } from "../../words/paper/numberWords";
import type { Word } from "../../words/wordsOf";
import type { Quoted } from "./mark";

/** Words that say how many times, by how they begin. */
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/\bhal[fv]/, 0.5],
  [/\b(?:doubl|twice|two\b|twofold)/, 2],
  [/\b(?:trebl|tripl|three)/, 3],
  [/\b(?:quadrupl|four)/, 4],
  [/\bfive/, 5],
  [/\bsix/, 6],
  [/\bten/, 10],
];
const CLOSE: readonly (readonly [RegExp, Quoted["hedge"]])[] = [
  [/^(?:almost|nearly|just under)\b/, "just under"],
  [/^just over\b/, "just over"],
  [/^(?:more than|over)\b/, "over"],
  [/^(?:less than|under)\b/, "under"],
];

/**
 * “More than doubled” is 100% and over of what it was; “nearly twice the” is just under 200% of another figure. `null` for
 * words that say no number of times.
 */
export function timesIn(text: string, { isMove }: { isMove: boolean }): Quoted | null {
  const said = text.toLowerCase();
  const typed = /(\d+(?:\.\d+)?) ?(?:time|x)/.exec(said)?.[1];
  const times = typed === undefined ? TIMES.find(([word]) => word.test(said))?.[1] : Number(typed);
  if (times === undefined) return null;
  const number = isMove ? Math.abs(times - 1) * WHOLE : times * WHOLE;
  const hedge = CLOSE.find(([words]) => words.test(said))?.[1] ?? "about";
  return { number, unit: "relative", decimals: 0, hedge, text };
}
/** A figure by itself, in percent. */
const WHOLE = 100;

/** A part in words, in percent of the whole, and the first word behind it. */
export interface PartInWords {
  readonly to: number;
  readonly parts: number;
  readonly whole: number;
}

/** The names of parts, and how many of them are a whole. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fifth", 5],
  ["tenth", 10],
]);

/** `a quarter`, `two thirds`, `half`, `a half`. */
export function partInWords(
  words: readonly Word[],
  at: number,
  isTaken: (at: number) => boolean,
): PartInWords | null {
  const stemAt = (one: number): string => (isTaken(one) ? "" : (words[one]?.stem ?? ""));
  const isHalf = stemAt(at) === "half";
  const name = isHalf ? at : at + 1;
  const parts = words[at]?.text === "a" || isHalf ? 1 : NUMBER_WORDS.get(words[at]?.text ?? "");
  const whole = FRACTIONS.get(stemAt(name));
  if (parts === undefined || parts < 1 || whole === undefined || parts >= whole) return null;
  return { to: name + 1, parts, whole };
}

/**
 * The part in words is one of another figure: of what there was before (“fell by a third”, “up a fifth on March”, “a quarter
 * fewer than”), or of a target or others' (“half the national average”). `first` is its first word with what hedges it.
 */
export function isPartOfAnother(
  words: readonly Word[],
  first: number,
  { to, parts, whole }: PartInWords,
): boolean {
  const [before, next, behind] = [
    words[first - 1]?.text ?? "",
    words[to]?.text ?? "",
    words[to + 1]?.text ?? "",
  ];
  if (MORE.has(next) && (next !== "more" || behind !== "of")) return true;
  if ((next === "up" || next === "down") && (behind === "on" || behind === "from")) return true;
  const isHalf = parts === 1 && whole === 2;
  const of = next === "of" ? to + 1 : isHalf ? to : -1;
  if (of > 0 && ARTICLES.has(words[of]?.text ?? "") && MARKS.has(words[of + 1]?.stem ?? "")) return true;
  if (OF_ITSELF.has(next)) return false;
  // “A reduction of more than a quarter”.
  if (before === "of" && MOVES.has(words[first - 2]?.text ?? "")) return true;
  // “Up a quarter” may be a quarter of the year.
  return before === "by" || (MOVED.has(before) && whole !== QUARTER && (next === "" || LEADS_ON.has(next)));
}
/** So many are a whole. */
const QUARTER = 4;
const MORE = new Set("more fewer less higher lower bigger greater smaller above below".split(" "));
const ARTICLES = new Set("the our its their that".split(" "));
const MARKS = new Set(
  "national english england regional region statistical target average neighbour proportion share rate level percentage".split(
    " ",
  ),
);
/** “Half a point”, “a quarter of a percentage point”, “a third month”: no part of another figure. */
const OF_ITSELF = new Set(
  "of a an percent percentage % point pp month quarter year week time consecutive".split(" "),
);
const MOVED = new Set(
  "up down rose risen rise fell fallen fall increased decreased reduced dropped grew grown declined".split(
    " ",
  ),
);
const MOVES = new Set("rise fall increase decrease reduction drop decline growth".split(" "));
const LEADS_ON = new Set(
  "from to on since in over during compared against this last and but between".split(" "),
);
