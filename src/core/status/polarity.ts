import { bookOf, wholly } from "../../words/phrases";
import { oneLine, plain } from "../../words/plain";
import { POLARITY_WORDS } from "../../words/polarities";

/** Which way is good. `none`: the scorecard says that there is none; `unknown`: nothing says. */
export type Polarity = "higher" | "lower" | "plan" | "none" | "unknown";

const BOOK = bookOf(POLARITY_WORDS);

/** Signs that stand alone for a way. */
const SIGNS: ReadonlyMap<string, Polarity> = new Map([
  ["1", "higher"],
  ["+1", "higher"],
  ["↑", "higher"],
  ["▲", "higher"],
  ["-1", "lower"],
  ["↓", "lower"],
  ["▼", "lower"],
  ["0", "none"],
]);
/** `High ▲`: the arrow says the same again. */
const ARROW = /[↑↓▲▼⬆⬇]\ufe0f?/g;

/**
 * Which way is good, from the word of a polarity column: `BIB`, `High` and `1` are higher, `SIB`, `Lower` and `-1` lower,
 * `Plan is best` plan, `Neutral` and `N/A` none. `null` for a blank or another word.
 */
export function readPolarity(word: string): Polarity | null {
  const text = plain(word);
  return SIGNS.get(text) ?? wholly(BOOK, oneLine(text.replace(ARROW, "")));
}
