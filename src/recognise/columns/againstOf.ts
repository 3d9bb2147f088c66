import { findPeriod } from "../../core/periods/readPeriod";
import type { Against } from "../../model/scorecard";
import { COMPARISONS } from "../../words/comparisons";
import { bookOf, longestIn } from "../../words/phrases";

const BOOK = bookOf(COMPARISONS);

/**
 * What the heading of an arrow says that it compares with: `DoT vs same quarter last year` a year before, `DoT compared
 * with Q1 2023/24` that quarter, `Long term DoT` something that it does not name. `undefined` where it says nothing.
 */
export function againstOf(heading: string): Against | undefined {
  const said = longestIn(BOOK, heading).map(({ meaning }) => meaning);
  const rule = said.find((meaning) => meaning !== "named");
  if (rule !== undefined) return rule;
  return said.length > 0 ? (findPeriod(heading) ?? undefined) : undefined;
}
