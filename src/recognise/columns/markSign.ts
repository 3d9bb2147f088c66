import { readCell } from "../../core/figures/typed/readCell";
import type { Polarity } from "../../core/status/polarity";
import type { Fact } from "../../model/scorecard";

/** A figure, and what it is counted in: `90%`, `5 days`. */
const FIGURE =
  "(-?[\\d.,]+\\s?%?)(?:\\s(?:working |calendar )?(?:day|week|month|year|hour|hr|min|minute)s?)?";
/** A target or tolerance that says which side of it is good: `≥ 90%`, `under 20%`, `90% or more`. */
const SIGN_FIRST = new RegExp(
  `^(>=?|≥|=>|<=?|≤|=<|at least|no(?:t)? (?:less|fewer|more) than|minimum(?: of)?|min\\.?|over|above|more than|at most|maximum(?: of)?|max\\.?|under|below|less than|fewer than|up to|within)\\s*${FIGURE}$`,
  "i",
);
const SIGN_LAST = new RegExp(
  `^${FIGURE}\\s*(or (?:more|above|higher|over)|\\+|(?:min|max)(?:imum)?\\.?|or (?:less|below|lower|under|fewer))$`,
  "i",
);
const NO_SIGN = new RegExp(`^${FIGURE}$`, "i");
/** A target or tolerance between two figures: `80–89%`, `38 to 45`. */
export const RANGE = /^(-?[\d.,]+\s?%?)\s?(?:[-–—]|to)\s?(-?[\d.,]+\s?%?)$/i;
/** A width on either side of the target: `±5%`. */
export const EITHER_SIDE = /^(?:±|\+ ?\/ ?[-–−])\s?/;
/** Signs that reaching the figure does not meet. */
const STRICT = /^(?:[<>]|over|above|more than|under|below|less than|fewer than)$/i;
const HIGHER = /^(>|≥|=>|at least|not? (?:less|fewer)|min|over|above|more|or (more|above|higher|over)|\+)/i;

/** Whether a text is a figure with its sign, a range, or a width. */
export function isMark(text: string): boolean {
  return [SIGN_FIRST, SIGN_LAST, RANGE, WIDTH].some((words) => words.test(text.trim()));
}
const WIDTH = new RegExp(`${EITHER_SIDE.source}[\\d.,]+\\s?%?$`);

/** A mark as its figure, and the side that its sign says is good; a mark without a sign comes back as it is. */
export function readMark<F extends Fact>(fact: F): { fact: F; polarity: Polarity | null } {
  if (fact.value.kind !== "text") return { fact, polarity: null };
  const { shown } = fact.value;
  const first = SIGN_FIRST.exec(shown);
  const last = first ? null : SIGN_LAST.exec(shown);
  const [sign, figure] = first ? [first[1], first[2]] : [last?.[2], last?.[1] ?? NO_SIGN.exec(shown)?.[1]];
  if (figure === undefined) return { fact, polarity: null };
  const value = readCell(figure, figure, "General");
  if (value.kind !== "number") return { fact, polarity: null };
  const polarity = sign === undefined ? null : HIGHER.test(sign) ? "higher" : "lower";
  const strict = sign !== undefined && STRICT.test(sign) ? { strict: true as const } : {};
  return { fact: { ...fact, ...strict, value: { ...value, shown } }, polarity };
}
