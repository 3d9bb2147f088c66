import { endOfPeriod } from "../core/periods/comparePeriods";
import type { Period } from "../core/periods/period";
import { MEETING_WORDS, PAPER_WORDS } from "../words/paper/meetingWords";
import { wordsOf } from "../words/wordsOf";
import { periodsIn } from "./lex/periodsIn";

/** The period that a heading says the text below is of: `Performance in June 2024`; a year or a meeting's day is none. `latest` is the month with which the scorecards end. */
export function headingStand(text: string, latest = Infinity): Period | null {
  const periods = periodsIn(text).flatMap(({ named }) => (named.kind === "period" ? [named.period] : []));
  const [only, ...more] = periods.filter(({ kind }) => kind === "month" || kind === "quarter");
  if (only === undefined || more.length > 0) return null;
  const isDay = /\b\d{1,2}(?:st|nd|rd|th)?\s+[A-Z]/i.test(text);
  const has = (words: ReadonlySet<string>): boolean => wordsOf(text).some(({ stem }) => words.has(stem));
  const isOfPaper = endOfPeriod(only) > latest && has(PAPER_WORDS);
  return isDay || isOfPaper || has(MEETING_WORDS) ? null : only;
}
