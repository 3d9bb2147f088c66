import { SAYS_NO_MORE } from "../../words/lists/signWords";
import { ENOUGH_IN_DOUBT, ENOUGH_SIGNS, type Enough } from "./borneOut";
import { COMPARISONS } from "../../words/comparisons";
import { HEADINGS, type HeadingMeaning } from "../../words/headings";
import { allIn, bookOf } from "../../words/phrases";
import { remembered } from "../../words/remembered";
import { monthNumber } from "../../words/time/months";
import { QUARTER_WORDS, SPAN_WORDS, WEEK_WORDS } from "../../words/time/spanWords";
import { wordsOf } from "../../words/wordsOf";

// How sure it is what a column of arrows or statuses is about. A heading with a word that is not understood may be of
// another period or another comparison; then more of its cells must agree with the reading before one is called wrong.

/** What headings say of their columns, and what arrows may be set against, as the lists of words have it. */
const HEADING_BOOK = bookOf(HEADINGS);
const COMPARISON_BOOK = bookOf(COMPARISONS);

/** What the heading of a sign says: of an arrow, and of a status. */
const OF_SIGNS: ReadonlySet<HeadingMeaning> = new Set([
  "direction",
  "direction or change",
  "status",
  "actual",
]);
/**
 * Whether every word of a sign's heading was understood: `RAG`, `DoT since last month`. Of `Direction of improvement` and
 * `RAG (rolling 12 months)` one word says that it is of something else than the latest value.
 */
export const isPlainHeading = remembered((heading: string): boolean => {
  const words = wordsOf(heading);
  const known = new Set<number>();
  for (const { from, to } of [
    ...allIn(HEADING_BOOK, heading).filter(({ meaning }) => OF_SIGNS.has(meaning)),
    ...allIn(COMPARISON_BOOK, heading),
  ])
    for (let at = from; at < to; at++) known.add(at);
  return words.every(
    ({ text, stem }, at) => known.has(at) || SAYS_NO_MORE.has(text) || isOfTime(text) || isOfTime(stem),
  );
});

/** How many signs must bear out what was read of their column. */
export function enoughUnder(heading: string): Enough {
  return isPlainHeading(heading) ? ENOUGH_SIGNS : ENOUGH_IN_DOUBT;
}

/** Words of time in a heading: they name a period, and leave no doubt about what the signs below say. */
const TIMES: ReadonlySet<string> = new Set([
  ...QUARTER_WORDS,
  ...WEEK_WORDS,
  ...Object.keys(SPAN_WORDS),
  ...["month", "period", "q1", "q2", "q3", "q4", "fy"],
]);

/** A number, a month, or a word for a span of time. */
function isOfTime(word: string): boolean {
  return /^\d/.test(word) || monthNumber(word) > 0 || TIMES.has(word);
}
