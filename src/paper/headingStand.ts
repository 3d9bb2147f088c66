import { endOfPeriod } from "../core/periods/comparePeriods";
import type { Period } from "../core/periods/period";
import { FIGURE_WORDS, MEETING_WORDS, PAPER_WORDS } from "../words/paper/meetingWords";
import { wordsOf } from "../words/wordsOf";
import { periodsIn } from "./lex/periodsIn";

/**
 * The period that a heading gives the text below it: `Performance in June 2024`. The date of a meeting or of the paper itself
 * is none, because a paper of July reports June: held against July's column, every figure would be denied. `latest` is the
 * month with which the scorecards end, counted in months.
 */
export function headingStand(text: string, latest = Infinity): Period | null {
  const only = onlyMonth(text);
  if (only === null) return null;
  // “How we support families, January 2025”, beside a scorecard that ends with December.
  const isSigned = AT_THE_END.test(text) && !has(text, FIGURE_WORDS);
  const isOfPaper = endOfPeriod(only) > latest && (has(text, PAPER_WORDS) || isSigned);
  return isDay(text) || isOfPaper || has(text, MEETING_WORDS) ? null : only;
}

/** A month behind a comma. */
const AT_THE_END = /,\s+[A-Z][a-z]+ \d{4}\W*$/;

/** `Improvement board, June 2024` beside a scorecard that ends with September: the paper is older, and none of its figures is of September. */
export function isOfEarlierMeeting(text: string, latest: number): boolean {
  const only = onlyMonth(text);
  return only !== null && endOfPeriod(only) < latest && has(text, MEETING_WORDS);
}

/** The one month or quarter of a heading; of two, neither is taken. */
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
