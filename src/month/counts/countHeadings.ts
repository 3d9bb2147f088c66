import { anyOf } from "../../words/anyOf";
import { FIGURE_OF_THE_MONTH } from "../../words/lists/reportHeadings";
import type { CountRole } from "./countTable";

/** How reports head their columns, in the order in which they are tried. */
export const HEADINGS: readonly (readonly [CountRole, RegExp])[] = [
  ["denominator", /\b(denominator|denom|den|cohort|population|out of|base|total)\b/i],
  ["numerator", /\b(numerator|num|count|counts|achieved|in time|met)\b|^n$/i],
  ["value", anyOf(FIGURE_OF_THE_MONTH)],
  ["value", /^%$/],
  ["reference", /^(ref|reference|id|code|no\.?|number|line|kpi|pi|#)$|\b(ref|reference|code|id)\b/i],
  ["name", /\b(measure|indicator|name|description|title|metric|kpi)\b/i],
];
