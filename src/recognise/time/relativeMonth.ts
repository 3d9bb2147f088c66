import { anyOf } from "../../words/anyOf";
import { YEAR_BEFORE } from "../../words/time/lastYear";
/** Headings that place a value by words alone, the earliest first. */
const WORDS: readonly RegExp[] = [
  anyOf([...YEAR_BEFORE, "ago"]),
  /\b(previous|prior|prev|last (week|month|quarter|period))\b|^last$/i,
];

/**
 * Where a heading without a period stands in time: "Same month last year" before "Previous month" before all others,
 * such as "Latest month".
 */
export function relativeRank(heading: string): number {
  const rank = WORDS.findIndex((words) => words.test(heading));
  return rank === -1 ? WORDS.length : rank;
}

/** Whether a heading speaks of an earlier value than the latest: `Last month`, `Same month last year`. */
export function isEarlier(heading: string): boolean {
  return relativeRank(heading) < WORDS.length;
}
