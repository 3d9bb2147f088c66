import { anyOf } from "../../words/anyOf";
import { AGES_IN_WORDS, BEHIND_AN_AGE, OF_AN_AGE } from "../../words/lists/ageBands";

/** A span of ages, by which a part of a group is told from the rest. */
export interface FoundAge {
  readonly start: number;
  readonly end: number;
  readonly concept: string;
}

/** `17-18 year olds`, `aged 16/17`, `17 and 18 year olds`. */
const YEAR_OLD = /\b(\d{1,2})(?:\s?(?:-|\/|to|and|or)\s?(\d{1,2}))?[ -]?year[ -]olds?\b/g;
const AGED = /\baged? (?:between )?(\d{1,2})(?:\s?(?:-|\/|to|and)\s?(\d{1,2}))?(?: years)?\b/g;
const UNDER = new RegExp(
  `\\b(?:aged )?(under|over)[ -](?:the age of )?(\\d{1,2})(?:${BEHIND_AN_AGE.join("|")})`,
  "g",
);
const UNDER_AGE = /\b(under|over) the age of (\d{1,2})\b/g;
const GROUP_UNDER = new RegExp(
  `${anyOf(OF_AN_AGE).source} (under|over) (\\d{1,2})\\b(?![.,]?\\d|%| ?per)`,
  "g",
);
/** `under fives`, `over tens`. */
const UNDER_WORD = new RegExp(`\\b(under|over)[ -](${AGES_IN_WORDS.join("|")})\\b`, "g");
/** `(19-21)`, `19-21s`, `the 17-18 cohort`: ages of young people and nothing else. */
const BARE = /(?<![\d/.-])(1\d|2[0-5])\s?-\s?(1\d|2[0-5])(?:'?s)?(?![\d/.%-])/g;

/** Where none of these stands there is no age. */
const MAY_NAME = /under|over|aged|[\d ]year[ -]old|1\d\s?-|2\d\s?-/;

/** The ages that a sentence speaks of. Text on one line, in lower case with plain dashes. */
export function agesIn(plain: string): FoundAge[] {
  const found: FoundAge[] = [];
  if (!MAY_NAME.test(plain)) return found;
  const take = (match: RegExpExecArray, concept: string): void => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.every((other) => end <= other.start || start >= other.end)) found.push({ start, end, concept });
  };
  for (const pattern of [UNDER, UNDER_AGE, GROUP_UNDER, UNDER_WORD])
    for (const match of plain.matchAll(pattern)) take(match, `age ${match[1]} ${match[2]}`);
  for (const pattern of [YEAR_OLD, AGED, BARE])
    for (const match of plain.matchAll(pattern)) take(match, `age ${match[1]} ${match[2] ?? ""}`.trim());
  return found;
}
