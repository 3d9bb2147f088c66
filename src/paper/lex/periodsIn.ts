// Finds the periods that a sentence names, and where: `June 2024`, `Q3`, `31 March`, `2019/20`, `the same month in 2023`.
// Longer writings are taken before shorter ones, and each is blotted out once found, so that “June 2024” is not found again
// as “June”. A number that only looks like a date (`12/2024`, “December, 40”) is left as a figure.

import { quarterOf } from "../../core/periods/periodReaders";
import { periodParts, PERIOD_WRITINGS } from "../../core/periods/periodWritings";
import { MONTH_WORDS, monthNumber } from "../../words/time/months";
import { ORDINALS } from "../../words/time/spanWords";
import { QUARTERS_IN_WORDS } from "../../words/paper/numberWords";
import { QUARTERS_YEAR_BEFORE } from "../../words/time/lastYear";
import { anyOf } from "../../words/anyOf";
import {
  BEFORE_A_MONTH,
  BEFORE_A_YEAR,
  BEHIND_A_YEAR,
  MONTHS_BY_THEIR_CAPITAL,
  OF_LAST_YEAR,
  SAME_OF_A_YEAR,
  SETS_A_MONTH_APART,
} from "../../words/paper/besideTimes";
import { plain } from "../../words/plain";
import type { NamedPeriod } from "./mark";

/** A period found in a text, and where. */
export interface FoundPeriod {
  readonly start: number;
  readonly end: number;
  readonly named: NamedPeriod;
}

const MONTHS = MONTH_WORDS.map((words) => words.at(-1) ?? "");
const SHORT_MONTHS = MONTH_WORDS.flatMap((words) => words.slice(0, -1));
const ANY_MONTH = `${MONTHS.filter((month) => month !== "may").join("|")}|${SHORT_MONTHS.filter((month) => month !== "mar" && month !== "dec").join("|")}`;
const MONTH_OR_CAPITAL = [ANY_MONTH, ...MONTHS_BY_THEIR_CAPITAL].join("|");
/** `June`, `June's`, `last June`, `June last year`; `May`, `Mar` and `Dec` only with their capital, behind a word that a month may follow. */
const DAY =
  "(?:(?<=\\b(?:on|at|to|by|from|until|since|of|the|and|ending|ended) )(?:[12]?\\d|3[01])(?:st|nd|rd|th)? )?";
const ALONE = new RegExp(`\\b${DAY}(last )?(${ANY_MONTH})(?:'s)?\\b${OF_LAST_YEAR}`, "g");
/** `in` as `[Ii]n`: the month keeps its capital, a word that begins the sentence has one too. */
function withCapitals(words: readonly string[]): string {
  return words.join("|").replace(/\b[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}
const BY_CAPITAL = MONTHS_BY_THEIR_CAPITAL.map(
  (month) => `${month.charAt(0).toUpperCase()}${month.slice(1)}`,
).join("|");
const MAY = new RegExp(
  `(?:\\b(?:${withCapitals(BEFORE_A_MONTH)}|${SETS_A_MONTH_APART.join("|")}) |[(;]|\\b(?=last ))(last )?(${BY_CAPITAL})\\b${OF_LAST_YEAR}`,
  "g",
);
/** A year by itself, “in 2023”: a time, though nobody can tell whether of the calendar or from April. */
const YEAR_ALONE = new RegExp(
  `(?<=\\b(?:${BEFORE_A_YEAR.join("|")}) )(?:19|20)\\d\\d(?![\\d/.,-]\\d|\\d|%)`,
  "g",
);
/** “Over 2024 the number rose”, where “over 2000 referrals” is a number. */
const OVER_THE_YEAR = new RegExp(
  `(?<=\\bover )(?:19|20)\\d\\d(?=,? (?:${BEHIND_A_YEAR.join("|")})\\b|[.;])`,
  "g",
);
/** A financial year in two digits each, `23/24`; from 19/20 on, as `7/12` and the like are workings. */
const SHORT_YEAR = /(?<![\d/])(?:19|2\d)\/(?:2\d|3\d)(?![\d/])/g;

/** `the same quarter of 2023/24`, `the same month in 2023`. */
const SAME = anyOf(SAME_OF_A_YEAR).source;
const SAME_IN = new RegExp(
  `\\b(?:the )?same ${SAME}(?: of| in|,)? (20\\d\\d)([/-]\\d\\d(?!\\d))?(?![\\d/%])`,
  "g",
);
/** `Q3`, `quarter 3 of last year`, `quarter two`; “in the quarter one adopter was approved” names none. */
const QUARTER_WORDS: readonly string[] = QUARTERS_IN_WORDS;
/** `in the second quarter`, but neither “for the second quarter running” nor “the second quarter in a row”. */
const QUARTER_BY_NUMBER = `(?<=\\b(?:in|than|from|since|of|to|and|by|between) )the (${ORDINALS.join("|")})(?: quarter|(?= and (?:${ORDINALS.join("|")}) quarters?\\b|[.,;)]|$))(?! (?:running|in a|in succession|of (?!(?:this|the|last) )))`;
const QUARTER = new RegExp(
  `\\b(?:(?:q|qtr |quarter )([1-4])|(?<!the )quarter (${QUARTER_WORDS.join("|")})|${QUARTER_BY_NUMBER})\\b(?:,?( (?:of |in |)${anyOf(QUARTERS_YEAR_BEFORE).source}))?`,
  "g",
);
/**
 * `the last quarter of 2025/26`, `the third quarter of last year`. Of “2024” alone it may be of the calendar or from April, and of
 * no year at all it is a time that the cues tell.
 */
const ORDINAL_QUARTER = new RegExp(
  `\\b(?:the )?(${ORDINALS.join("|")}|last|final) quarter(?: of| in) (?:(20\\d\\d)(?:[/-](\\d\\d)(?!\\d))?|${anyOf(QUARTERS_YEAR_BEFORE).source})(?![\\d/%])`,
  "g",
);

/** The first and the last month of each quarter of the financial year: `April to June`. */
const [FIRST_MONTHS, LAST_MONTHS] = [0, 2].map((from) =>
  [3, 6, 9, 0].map((month) => MONTHS[month + from] ?? ""),
) as [string[], string[]];
const QUARTER_BY_MONTHS = new RegExp(
  `\\b(${FIRST_MONTHS.join("|")}) ?(?:to|-) ?(?:${LAST_MONTHS.join("|")})\\b( last year)?(?! ?(?:20)?\\d\\d\\b)`,
  "g",
);

/** Where none of these stands there is no period: a month, a year, a day in numbers, a quarter. */
const MAY_NAME = new RegExp(
  `\\b(?:${MONTH_OR_CAPITAL})|(?:19|20)\\d\\d|\\d ?[/-] ?\\d|\\d\\.\\d+\\.\\d|\\b(?:q|qtr |quarter |fy ?)\\d`,
);

/** Where neither a year nor a day stands, no period is written in full: most sentences name a month alone. */
const HAS_A_YEAR = new RegExp(
  `(?:19|20)\\d\\d|\\d ?[/.-] ?\\d|(?:${MONTH_OR_CAPITAL})[ .,_'/(-]{0,3}\\d|'\\d\\d|\\bw(?:[cbk/.]|eek)|\\bfy`,
);

/** The periods of a sentence, from left to right; a figure or a working is none. */
export function periodsIn(sentence: string, text = plain(sentence)): FoundPeriod[] {
  const found: FoundPeriod[] = [];
  let rest = text;
  if (!MAY_NAME.test(rest) && !rest.includes("quarter")) return found;
  const take = (start: number, length: number, named: NamedPeriod): void => {
    found.push({ start, end: start + length, named });
    rest = rest.slice(0, start) + "|".repeat(length) + rest.slice(start + length);
  };
  for (const match of [...rest.matchAll(ORDINAL_QUARTER)])
    take(match.index, match[0].length, quarterOfYear(match));
  for (const match of [...rest.matchAll(SAME_IN)])
    take(match.index, match[0].length, {
      kind: "same in",
      year: Number(match[1]),
      isFinancial: match[2] !== undefined,
    });
  for (const [pattern, read] of HAS_A_YEAR.test(rest) ? PERIOD_WRITINGS : []) {
    for (const match of [...rest.matchAll(pattern)]) {
      const period = read(...periodParts(match.slice(1)));
      if (
        period === "nothing" ||
        isFraction(match[0]) ||
        isMonthAndFigure(match[0], rest.slice(match.index + match[0].length))
      )
        continue;
      const ends = isEnd(match[0], rest.slice(0, match.index));
      take(
        match.index,
        match[0].length,
        period === null ? { kind: "unknown" } : { kind: "period", period, ...ends },
      );
    }
  }
  for (const match of [...rest.matchAll(SHORT_YEAR)]) {
    const start = 2000 + Number(match[0].slice(0, 2));
    const isYear = Number(match[0].slice(3)) === (start + 1) % 100;
    if (isYear) take(match.index, match[0].length, { kind: "period", period: { kind: "year", start } });
  }
  for (const match of [...rest.matchAll(QUARTER_BY_MONTHS)])
    take(match.index, match[0].length, {
      kind: "quarter",
      quarter: FIRST_MONTHS.indexOf(match[1] ?? "") + 1,
      ...(match[2] === undefined ? {} : { lastYear: true }),
    });
  for (const match of [...rest.matchAll(ALONE)])
    take(match.index, match[0].length, {
      ...monthAlone(match[2] ?? "", Boolean(match[1] ?? match[3])),
      ...isEnd(match[0], rest.slice(0, match.index)),
    });
  for (const match of [...sentence.matchAll(MAY)]) {
    const month = match[2] ?? "";
    const start = match.index + match[0].indexOf(month);
    const isFree = rest.slice(start, start + month.length) === month.toLowerCase();
    if (isFree) take(start, month.length, monthAlone(month.toLowerCase(), Boolean(match[1] ?? match[3])));
  }
  for (const match of [...rest.matchAll(QUARTER)])
    take(match.index, match[0].length, {
      kind: "quarter",
      quarter: quarterNumber(match[1], match[2], match[3]),
      ...(match[4] === undefined ? {} : { lastYear: true }),
    });
  for (const match of [...rest.matchAll(YEAR_ALONE), ...rest.matchAll(OVER_THE_YEAR)])
    take(match.index, match[0].length, { kind: "unknown", year: Number(match[0]) });
  return found.sort((a, b) => a.start - b.start);
}

/** “The last quarter of” a year is its fourth. */
function quarterOfYear([, word = "", from, to]: RegExpMatchArray): NamedPeriod {
  const quarter = ORDINALS.indexOf(word) < 0 ? ORDINALS.length : ORDINALS.indexOf(word) + 1;
  if (from === undefined) return { kind: "quarter", quarter, lastYear: true };
  const period = to === undefined ? null : quarterOf(from, to, String(quarter));
  return period === null || period === "nothing" ? { kind: "unknown" } : { kind: "period", period };
}

function quarterNumber(digit: string | undefined, word: string | undefined, nth: string | undefined): number {
  if (digit !== undefined) return Number(digit);
  return word === undefined ? ORDINALS.indexOf(nth ?? "") + 1 : QUARTER_WORDS.indexOf(word) + 1;
}

/** `December, 40 in March`, `August and September (10)`: a month, and a figure that is no year. */
function isMonthAndFigure(text: string, behind: string): boolean {
  const year =
    /^(?:\d{1,2}(?:st|nd|rd|th)? )?(?:[a-z]+ ?(?:to|and|until|[-/&]) ?)?[a-z]+([^a-z\d]*)(\d\d)$/.exec(
      text.trim(),
    );
  if (year === null) return false;
  const number = Number(year[2]);
  return (
    /[,(]/.test(year[1] ?? "") ||
    number < FIRST_YEAR ||
    number > LAST_YEAR ||
    /^ ?(?:%|of |out |child|per)/.test(behind)
  );
}
/** Two digits behind a month may be a year from 2010 to 2035; other numbers are figures. */
const FIRST_YEAR = 10;
const LAST_YEAR = 35;

/** The day that ends a month: `31 March 2025`, `at the end of June`. */
function isEnd(text: string, before: string): { isEnd?: true } {
  const isDay = /^(?:28|29|30|31)(?:st|th)?\b/.test(text) || /\b(?:28|29|30|31)(?:st|th)? $/.test(before);
  return isDay || /\b(?:(?:end|close) of|as (?:at|of)) (?:the end of )?$/.test(before) ? { isEnd: true } : {};
}

/** A month without a year: the latest of its name as seen from the paper's month, or the one a year before that. */
function monthAlone(word: string, lastYear: boolean): NamedPeriod {
  return { kind: "month", month: monthNumber(word), lastYear };
}

/** Numbers with a line between them are a day only where they have three parts or a word: `12/2024` may be a working. */
function isFraction(text: string): boolean {
  return /^\d{1,3}\s?\/\s?\d{2,4}$/.test(text.trim()) && !/^(?:19|20)\d\d/.test(text.trim());
}
