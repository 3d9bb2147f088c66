import { type Phrases } from "../../words/says";
import { HEADS_NAMES, HEADS_REFERENCES, NAMES_REFERENCES } from "../../words/lists/tableWords";
import { DENOMINATOR_NAMES, NUMERATOR_NAMES } from "../../words/lists/partNames";
import { FIGURE_OF_THE_MONTH, PARTS_OF_REPORTS, WHOLES_OF_REPORTS } from "../../words/lists/reportHeadings";
import type { CountRole } from "./countTable";

/**
 * How reports head their columns, by role. The first role whose words fit a heading wins: `Total count` is a whole
 * before it is a count.
 */
export const COUNT_HEADINGS: readonly (readonly [CountRole, Phrases])[] = [
  ["denominator", [...DENOMINATOR_NAMES, ...WHOLES_OF_REPORTS]],
  ["numerator", [...NUMERATOR_NAMES, ...PARTS_OF_REPORTS]],
  ["value", [...FIGURE_OF_THE_MONTH, "^ % $"]],
  ["reference", [...HEADS_REFERENCES, ...NAMES_REFERENCES]],
  ["name", HEADS_NAMES],
];
