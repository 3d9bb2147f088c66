/** Words that stand where a figure would, in lower case and without brackets. */
export const MARKERS = new Set([
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
export const STATISTICAL_SYMBOLS = new Set(["c", "x", "z", "low", "u", "k"]);

/** Words that make a marker together with what stands beside them: `TBC Jan/Feb`, `Definition TBC`, `WC 24 Feb`. */
export const MARKING = [
  /^(?:tbc|tba|tbd)\b/,
  /\b(?:tbc|tba|tbd)$/,
  /^(?:expected|awaiting|awaited|due)\b/,
  /^(?:data )?not (?:yet )?(?:published|available|applicable|reported|known|collected|set|recorded)\b/,
  /^w\/?c\.? \d/,
  /^(?:data )?(?:in development|to follow)\b/,
];

/** Words for a figure that is known and not shown. */
export const WITHHELD = new Set([...STATISTICAL_SYMBOLS, "*", "suppressed", "confidential"]);
/** `<5`: a count too small to be shown. */
export const BELOW = /^<\s?\d+$/;
