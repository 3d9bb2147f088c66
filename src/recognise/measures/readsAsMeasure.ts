import { says } from "../../words/says";
import { NAMES_COUNTED } from "../../words/lists/unitWords";
/** A longer text is a sentence that quotes a figure. */
const LONGEST_NAME = 150;

/** Whether a text names something that is counted: `% of visits in time`, `Number of referrals`. */
export function readsAsMeasure(text: string): boolean {
  return text.length <= LONGEST_NAME && says(text, NAMES_COUNTED);
}
