import { readCell } from "../core/readCell";
import type { Polarity } from "../core/polarity";
import type { Fact } from "../model/scorecard";

/** A target or tolerance that says which side of it is good: `≥ 90%`, `under 20%`, `90% or more`. */
const SIGN_FIRST =
  /^(>=?|≥|=>|<=?|≤|=<|at least|minimum(?: of)?|min\.?|over|above|more than|at most|maximum(?: of)?|max\.?|under|below|less than|up to)\s*(-?[\d.,]+\s?%?)$/i;
const SIGN_LAST =
  /^(-?[\d.,]+\s?%?)\s*(or (?:more|above|higher|over)|\+|or (?:less|below|lower|under|fewer))$/i;
/** A target or tolerance between two figures: `80–89%`, `38 to 45`. */
export const RANGE = /^(-?[\d.,]+\s?%?)\s?(?:[-–—]|to)\s?(-?[\d.,]+\s?%?)$/i;
const HIGHER = /^(>|≥|=>|at least|min|over|above|more|or (more|above|higher|over)|\+)/i;

/** Whether a text is a figure with its sign, or a range. */
export function isMark(text: string): boolean {
  return [SIGN_FIRST, SIGN_LAST, RANGE].some((words) => words.test(text.trim()));
}

/** A mark as its figure, and the side that its sign says is good; a mark without a sign comes back as it is. */
export function readMark<F extends Fact>(fact: F): { fact: F; polarity: Polarity | null } {
  if (fact.value.kind !== "text") return { fact, polarity: null };
  const { shown } = fact.value;
  const first = SIGN_FIRST.exec(shown);
  const last = first ? null : SIGN_LAST.exec(shown);
  const [sign, figure] = first ? [first[1], first[2]] : [last?.[2], last?.[1]];
  if (sign === undefined || figure === undefined) return { fact, polarity: null };
  const value = readCell(figure, figure, "General");
  if (value.kind !== "number") return { fact, polarity: null };
  return { fact: { ...fact, value: { ...value, shown } }, polarity: HIGHER.test(sign) ? "higher" : "lower" };
}
