import { MONTH_WORDS } from "../../words/time/months";
import * as spans from "../../words/time/spanWords";

/** Longer words first, so that `september` is not read as `sep`. */
function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replace(/[.\\]/g, "\\$&")).join("|")})`;
}

const YEAR = "(?:19|20)\\d\\d";

/**
 * The parts that writings of periods are made of. Parts in capitals, and `rolling`, hold what is read; the others only
 * have to be there.
 */
const PARTS: Readonly<Record<string, string>> = {
  MONTH: `(?<![a-z])(${anyOf(MONTH_WORDS.flat())})(?![a-z])`,
  YEAR: `(${YEAR}|\\d\\d)`,
  LONG: `(${YEAR})`,
  // `2024/25`, `24-25`, `FY 2024/2025`
  FINANCIAL: `(?:fy ?)?(${YEAR}|\\d\\d) ?[/-] ?(${YEAR}|\\d\\d)`,
  // `Q1`, `quarter 1`, `Qtr. 1`
  QUARTER: `${anyOf(spans.QUARTER_WORDS)}\\.? ?([1-4])`,
  // `H1`, `half-year 1`
  HALF: `(?<![a-z])${anyOf(spans.HALF_WORDS)}(?:[ -]year)? ?([12])(?!\\d)`,
  // `M05`, `Period 5`: months by their number from April
  NUMBERED: `(?<![a-z])${anyOf(spans.MONTH_BY_NUMBER_WORDS)} ?0?([1-9]|1[0-2])(?!\\d)`,
  // `wk 19`, `W19`
  WEEK: `(?<![a-z])${anyOf(spans.WEEK_WORDS)}\\.? ?(\\d{1,2})(?!\\d)`,
  // `w/c`, `week ending`
  WEEKOF: `(?<![a-z])(${anyOf([...spans.WEEK_STARTS, ...spans.WEEK_ENDS])})\\.?`,
  // `6 May 2024`, `6th of May 24`, `06/05/2024`, and without a year
  DATE: "(\\d{1,2}[a-z]{0,2}[ /.-](?:of )?[a-z\\d]{1,9}[ /.,'-]{0,2}(?:\\d{4}|\\d\\d)?)",
  // `12 months`, `12m`, `twelve months`
  COUNT: `(?:(${anyOf(Object.keys(spans.NUMBERS_OF_MONTHS))})[ -]?m(?:onth|th|nth)?s?)`,
  // `year`, `quarter`, `y/e`
  SPAN: `(${anyOf([...Object.keys(spans.SPAN_WORDS), ...Object.keys(spans.SHORT_SPANS)])})`,
  // `r12m`
  ROLLED: `(${anyOf(Object.keys(spans.ROLLING_SPANS))})`,
  academic: anyOf(spans.ACADEMIC_WORDS),
  ending: anyOf(spans.ENDING_WORDS),
  rolling: `(${anyOf(spans.ROLLING_WORDS)})`,
  term: `(?:${anyOf(spans.TERM_WORDS)}(?: term)?|half[ -]year|${anyOf(spans.NUMBERED_TERMS)} ?[1-6](?!\\d))`,
  weekday: "(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)? )?",
  day: "(?:\\d{1,2}(?:st|nd|rd|th)?[ -]?(?:of )?)?",
  // Between a month and its year: `Jun-24`, `June, 2024`, `Jun'24`, `Jun_24`
  gap: "[ .,_'/(-]{0,3}",
  // Between a period and the year beside it: `Week 19 (2024`
  beside: "[ ,(:_-]{0,3}",
  to: "(?:-|/|&|and|to|until)",
  // No letter or digit goes before: the q1 of `faq1` is no quarter.
  alone: "(?<![a-z\\d])",
  // No number goes on before: the 2024 of `1,2024` is no year.
  nodigit: "(?<![\\d/.,])",
  // No number goes on behind: the 24 of `Jun 24%`, `Jun 24.5` and `Jun 24 2024` is no year.
  end: "(?![\\d%]|[/.,]\\d| (?:19|20)\\d\\d)",
};

/**
 * A way of writing a period, from its parts: `{MONTH}{gap}{YEAR}`. Parts in capitals, and `rolling`, are read, in their
 * order. All quantifiers are bounded, so that any text is read in linear time.
 */
export function writing(template: string): RegExp {
  return new RegExp(
    template.replace(/\{([A-Za-z]+)\}/g, (whole, name: string) => PARTS[name] ?? whole),
    "g",
  );
}
