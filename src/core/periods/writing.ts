import { MONTH_WORDS } from "../../words/time/months";
import * as spans from "../../words/time/spanWords";

/** Longer words first, so that `september` is not read as `sep`. */
function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replace(/[.\\]/g, "\\$&")).join("|")})`;
}

const YEAR = "(?:19|20)\\d\\d";

/** What the writings of periods are made of. Names in capitals hold what is read. */
const PARTS: Readonly<Record<string, string>> = {
  MONTH: `(?<![a-z])(${anyOf(MONTH_WORDS.flat())})(?![a-z])`,
  YEAR: `(${YEAR}|\\d\\d)`,
  LONG: `(${YEAR})`,
  FINANCIAL: `(?:fy ?)?(${YEAR}|\\d\\d) ?[/-] ?(${YEAR}|\\d\\d)`,
  QUARTER: `${anyOf(spans.QUARTER_WORDS)}\\.? ?([1-4])`,
  HALF: `(?<![a-z])${anyOf(spans.HALF_WORDS)}(?:[ -]year)? ?([12])(?!\\d)`,
  NUMBERED: `(?<![a-z])${anyOf(spans.MONTH_BY_NUMBER_WORDS)} ?0?([1-9]|1[0-2])(?!\\d)`,
  WEEK: `(?<![a-z])${anyOf(spans.WEEK_WORDS)}\\.? ?(\\d{1,2})(?!\\d)`,
  WEEKOF: `(?<![a-z])(${anyOf([...spans.WEEK_STARTS, ...spans.WEEK_ENDS])})\\.?`,
  DATE: "(\\d{1,2}[a-z]{0,2}[ /.-](?:of )?[a-z\\d]{1,9}[ /.,'-]{0,2}(?:\\d{4}|\\d\\d)?)",
  COUNT: `(?:(${anyOf(Object.keys(spans.NUMBERS_OF_MONTHS))})[ -]?m(?:onth|th|nth)?s?)`,
  SPAN: `(${anyOf([...Object.keys(spans.SPAN_WORDS), ...Object.keys(spans.SHORT_SPANS)])})`,
  ROLLED: `(${anyOf(Object.keys(spans.ROLLING_SPANS))})`,
  academic: anyOf(spans.ACADEMIC_WORDS),
  ending: anyOf(spans.ENDING_WORDS),
  rolling: `(${anyOf(spans.ROLLING_WORDS)})`,
  term: `(?:${anyOf(spans.TERM_WORDS)}(?: term)?|half[ -]year|${anyOf(spans.NUMBERED_TERMS)} ?[1-6](?!\\d))`,
  weekday: "(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)? )?",
  day: "(?:\\d{1,2}(?:st|nd|rd|th)?[ -]?(?:of )?)?",
  gap: "[ .,_'/(-]{0,3}",
  beside: "[ ,(:_-]{0,3}",
  to: "(?:-|/|&|and|to|until)",
  alone: "(?<![a-z\\d])",
  nodigit: "(?<![\\d/.,])",
  end: "(?![\\d%]|[/.,]\\d| (?:19|20)\\d\\d)",
};

/**
 * A way of writing a period, from its parts: `{MONTH}{gap}{YEAR}`. Parts in capitals are read, in their order. All
 * quantifiers are bounded, so that any text is read in linear time.
 */
export function writing(template: string): RegExp {
  return new RegExp(
    template.replace(/\{([A-Za-z]+)\}/g, (whole, name: string) => PARTS[name] ?? whole),
    "g",
  );
}
