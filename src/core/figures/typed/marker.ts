import { oneLine } from "../../../words/plain";
/** Words that stand where a figure would, in lower case and without brackets. */
const MARKERS = new Set([
  "na",
  "n/a",
  "n.a",
  "n.a.",
  "n/k",
  "nk",
  "tbc",
  "tba",
  "tbd",
  "expected",
  "to follow",
  "in development",
  "new measure",
  "no data",
  "no target",
  "suppressed",
  "confidential",
  "-",
  "–",
  "—",
  "--",
  "..",
  "...",
  "…",
  "*",
]);

/** Symbols of official statistics: confidential, not available, not applicable, rounds to zero, unreliable, under 0.5%. */
const STATISTICAL_SYMBOLS = new Set(["c", "x", "z", "low", "u", "k"]);

/** Words that make a marker together with what stands beside them: `TBC Jan/Feb`, `Definition TBC`, `WC 24 Feb`. */
const MARKING = [
  /^(?:tbc|tba|tbd)\b/,
  /\b(?:tbc|tba|tbd)$/,
  /^(?:expected|awaiting|awaited|due)\b/,
  /^(?:data )?not (?:yet )?(?:published|available|applicable|reported|known|collected|set|recorded)\b/,
  /^w\/?c\.? \d/,
  /^(?:data )?(?:in development|to follow)\b/,
];

/** A marker is a few words; what is longer is a sentence. */
const LONGEST_MARKER = 60;

/** A text that stands for a figure that is not there: `NA`, `TBC Jan/Feb`, `[c]`, `..`. A marker is never zero. */
export function isMarker(text: string): boolean {
  if (text.length > LONGEST_MARKER) return false;
  const bare = bareWords(text);
  return MARKERS.has(bare) || STATISTICAL_SYMBOLS.has(bare) || MARKING.some((pattern) => pattern.test(bare));
}

/** Words for a figure that is known and not shown. */
const WITHHELD = new Set([...STATISTICAL_SYMBOLS, "*", "suppressed", "confidential"]);
const BELOW = /^<\s?\d+$/;

/** A figure that was published without being shown: `c`, `*`, `<5`; `TBC` and `-` are none. */
export function isWithheld(text: string): boolean {
  const bare = bareWords(text);
  return WITHHELD.has(bare) || BELOW.test(bare);
}

function bareWords(text: string): string {
  const words = oneLine(text.toLowerCase());
  return /^[[(](.*)[\])]$/.exec(words)?.[1]?.trim() ?? words;
}
