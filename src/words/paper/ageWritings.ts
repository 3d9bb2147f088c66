import { anyOf } from "../anyOf";

// Ages stand in sentences as figures, so these are patterns: of plain text.

/** Whom papers give an age: `children under 5`, `those over 16`. */
const OF_AN_AGE = ["child(?:ren)?", "people", "persons?", "those", "aged"];
/** Ages that papers write as words: `under fives`, `over tens`. */
const AGES_IN_WORDS = [
  ...["ones", "twos", "threes", "fours", "fives", "sixes", "sevens", "eights", "nines", "tens", "teens"],
];
/** `Children in care under five`. */
const AGES_SPELT =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen".split(
    " ",
  );
/** `Aged 4 and over`: with them it is one age. */
const AND_OVER = "(?: (?:and|or) (?:over|above|older|under|younger)\\b)?";
/** What stands behind `under 5` where it is an age: `under 5s`, `under 5 living at home`. */
const BEHIND_AN_AGE = ["'?s\\b", " years?\\b", " in ", " living ", " placed "];

/** What is said of a span of time, which is no age: `plans open over 2 years`. */
const OF_A_SPAN = ["open", "lasting", "lasted", "taking", "took", "waiting", "waited"];

/** An age and on which side of it: `under 5s`, `over the age of 16`, `under fives`. */
export const AGES_BOUNDED: readonly RegExp[] = [
  new RegExp(
    `(?<!\\b(?:${OF_A_SPAN.join("|")}) )\\b(?:aged )?(under|over)[ -](?:the age of )?(\\d{1,2})(?:${BEHIND_AN_AGE.join("|")})`,
    "g",
  ),
  /\b(under|over) the age of (\d{1,2})\b/g,
  new RegExp(`${anyOf(OF_AN_AGE).source} (under|over) (\\d{1,2})\\b(?![.,]?\\d|%| ?per)`, "g"),
  new RegExp(
    `${anyOf(OF_AN_AGE).source} (?:in care |looked after )?(under|over) (${AGES_SPELT.join("|")})\\b(?! (?:percent|per|month|week|day|hour|of|in)\\b)`,
    "g",
  ),
  new RegExp(`\\b(under|over)[ -](${AGES_IN_WORDS.join("|")})\\b`, "g"),
];
/** One age, or from one to another: `17-18 year olds`, `aged 16/17`; and `(19-21)`, `the 17-18 cohort`, which only the young are. */
export const AGES_SPANNED: readonly RegExp[] = [
  /\b(\d{1,2})(?:\s?(?:-|\/|to|and|or)\s?(\d{1,2}))?[ -]?year[ -]olds?\b/g,
  new RegExp(
    `\\baged? (?:between )?(\\d{1,2})(?:\\s?(?:-|\\/|to|and)\\s?(\\d{1,2}))?(?: years)?\\b${AND_OVER}`,
    "g",
  ),
  new RegExp(`\\baged (${AGES_SPELT.join("|")})\\b(?: years)?${AND_OVER}`, "g"),
  /(?<![\d/.-])(1\d|2[0-5])\s?-\s?(1\d|2[0-5])(?:'?s)?(?![\d/.%-])/g,
];
/** Where none of these stands there is no age. */
export const MAY_NAME_AN_AGE = /under|over|aged|[\d ]year[ -]old|1\d\s?-|2\d\s?-/;
