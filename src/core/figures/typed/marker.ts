import { BELOW, MARKERS, MARKING, STATISTICAL_SYMBOLS, WITHHELD } from "../../../words/markers";
import { oneLine } from "../../../words/plain";
/** A marker is a few words; what is longer is a sentence. */
const LONGEST_MARKER = 60;

/** A text that stands for a figure that is not there: `NA`, `TBC Jan/Feb`, `[c]`, `..`. A marker is never zero. */
export function isMarker(text: string): boolean {
  if (text.length > LONGEST_MARKER) return false;
  const bare = bareWords(text);
  return MARKERS.has(bare) || STATISTICAL_SYMBOLS.has(bare) || MARKING.some((pattern) => pattern.test(bare));
}

/** A figure that was published without being shown: `c`, `*`, `<5`; `TBC` and `-` are none. */
export function isWithheld(text: string): boolean {
  const bare = bareWords(text);
  return WITHHELD.has(bare) || BELOW.test(bare);
}

function bareWords(text: string): string {
  const words = oneLine(text.toLowerCase());
  return /^[[(](.*)[\])]$/.exec(words)?.[1]?.trim() ?? words;
}
