import { says, type Phrases } from "../../words/says";
import { BEFORE_THE_LATEST } from "../../words/time/periodHeadings";
import { YEAR_BEFORE } from "../../words/time/lastYear";
/** Headings that place a value by words alone, the earliest first. */
const WORDS: readonly Phrases[] = [[...YEAR_BEFORE, "ago"], BEFORE_THE_LATEST];

/**
 * Where a heading without a period stands in time: "Same month last year" before "Previous month" before all others,
 * such as "Latest month".
 */
export function relativeRank(heading: string): number {
  const rank = WORDS.findIndex((words) => says(heading, words));
  return rank === -1 ? WORDS.length : rank;
}

/** Whether a heading speaks of an earlier value than the latest: `Last month`, `Same month last year`. */
export function saysEarlier(heading: string): boolean {
  return relativeRank(heading) < WORDS.length;
}
