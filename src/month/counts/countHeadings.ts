import { DENOMINATOR_NAMES, NUMERATOR_NAMES } from "../../words/lists/partNames";
import { anyOf } from "../../words/anyOf";
import { FIGURE_OF_THE_MONTH } from "../../words/lists/reportHeadings";
import type { CountRole } from "./countTable";

/** How reports head their columns, in the order in which they are tried. */
export const HEADINGS: readonly (readonly [CountRole, RegExp])[] = [
  ["denominator", anyOf([...DENOMINATOR_NAMES, "cohort", "population", "out of", "base", "total"])],
  ["numerator", anyOf([...NUMERATOR_NAMES, "counts?", "achieved", "in time", "met", "^n$"])],
  ["value", anyOf(FIGURE_OF_THE_MONTH)],
  ["value", /^%$/],
  ["reference", /^(ref|reference|id|code|no\.?|number|line|kpi|pi|#)$|\b(ref|reference|code|id)\b/i],
  ["name", /\b(measure|indicator|name|description|title|metric|kpi)\b/i],
];
