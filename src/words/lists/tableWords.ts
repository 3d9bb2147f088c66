import type { Phrases } from "../says";

/** With what the headings of a table of measures begin. */
export const BEGINS_HEADINGS: Phrases = [
  "^ (ref|reference|no|code|measure|indicator|metric|kpi|pi|performance)",
];
const NAMES = "(measure|indicator|name|description|title|metric|kpi)";
const REFERENCES = "(ref|reference|id|code|no|number|line|kpi|pi|#)";
/** What heads a column of names, and of references, wherever measures are listed. */
export const HEADS_NAMES: Phrases = [NAMES];
/** The same where the heading begins with it. */
export const BEGINS_AS_NAMES: Phrases = [`^ ${NAMES}`];
/** What says of the names below it that they are measures. */
export const HEADS_MEASURES: Phrases = [
  "^ (key|) (performance|) (measure|indicator|kpi|metric) (name|title|) $",
];
/** What stands over references: by itself, … */
export const HEADS_REFERENCES: Phrases = [`^ ${REFERENCES} $`];
/** … where the heading begins with it, … */
export const BEGINS_AS_REFERENCES: Phrases = [`^ ${REFERENCES}`];
/** … and among other words. */
export const NAMES_REFERENCES: Phrases = ["(ref|reference|code|id)"];
/** What stands over definitions. */
export const HEADS_DEFINITIONS: Phrases = [
  "^ (definition|how it is measured|how it is calculated|calculation|methodology)",
];

/** A column of a whole, where it is the only one that may hold what is judged. */
export const HEADS_THE_WHOLE: Phrases = [
  "total $",
  "^ (overall|service!|authority!|borough!|county!) (total|wide|) $",
];
/** A total is worked out from the rows above it, and otherwise than they are. */
export const BEGINS_AS_TOTAL: Phrases = ["^ (grand|sub|) total", "^ subtotal"];
/** A row, or a measure, that says it is a whole. */
export const SAYS_WHOLE: Phrases = ["(total|all|overall)"];
/** What is to be met where nothing is called a target. */
export const THRESHOLDS: Phrases = ["(key|) (threshold|limit|trigger)"];
/** How a row of a measure that takes several rows says that it holds its own figures. */
export const OWN_FIGURES: Phrases = ["^ (actual|performance|result|outturn|latest|current)"];
/** A heading that says its column holds values. */
export const SAYS_VALUES: Phrases = ["(actual|value|performance|result|latest)"];

/** Only a sheet that says that it is for the public is held to the rules of publication. */
export const FOR_THE_PUBLIC: Phrases = ["(publication|public|publish|published|for release)"];
