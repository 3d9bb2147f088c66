import { endOfPeriod } from "../core/periods/comparePeriods";
import type { Period } from "../core/periods/period";
import { MEETING_WORDS, PAPER_WORDS } from "../words/paper/meetingWords";
import { wordsOf } from "../words/wordsOf";
import { periodsIn } from "./lex/periodsIn";

/** The period that a heading says the text below is of: `Performance in June 2024`; a year or a meeting's day is none. `latest` is the month with which the scorecards end. */
export function headingStand(text: string, latest = Infinity): Period | null {
  const only = onlyMonth(text);
  if (only === null) return null;
  const isOfPaper = endOfPeriod(only) > latest && has(text, PAPER_WORDS);
  return isDay(text) || isOfPaper || has(text, MEETING_WORDS) ? null : only;
}

/** `Improvement board, June 2024` above a scorecard that ends with September: no figure below it is of September. */
export function isOfEarlierMeeting(text: string, latest: number): boolean {
  const only = onlyMonth(text);
  return only !== null && endOfPeriod(only) < latest && has(text, MEETING_WORDS);
}

function onlyMonth(text: string): Period | null {
  const periods = periodsIn(text).flatMap(({ named }) => (named.kind === "period" ? [named.period] : []));
  const [only, ...more] = periods.filter(({ kind }) => kind === "month" || kind === "quarter");
  return only === undefined || more.length > 0 ? null : only;
}

function isDay(text: string): boolean {
  return /\b\d{1,2}(?:st|nd|rd|th)?\s+[A-Z]/i.test(text);
}

function has(text: string, words: ReadonlySet<string>): boolean {
  return wordsOf(text).some(({ stem }) => words.has(stem));
}
