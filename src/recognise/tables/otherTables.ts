import { OTHER_TABLES } from "../../words/lists/otherTableWords";
import { says, type Phrases } from "../../words/says";

/**
 * Whether headings are those of a risk register, a budget report, a self-assessment or an action plan. Such tables have
 * targets, dates and colours too, and would otherwise be read as scorecards.
 */
export function isOtherTable(headings: readonly string[]): boolean {
  const has = (words: Phrases): boolean => headings.some((heading) => says(heading, words));
  return OTHER_TABLES.some(
    ({ always, others, enough }) => has(always) && others.filter((words) => has(words)).length >= enough,
  );
}
