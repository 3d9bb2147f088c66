/**
 * Reads the number out of a cell that holds text, by a formula. The result must follow when the text changes, and must
 * be an error rather than a wrong number when other words come to stand there.
 */

import { PER_CENT } from "../core/figures/rate";
import type { CellContent, NumberValue } from "../core/figures/cellValue";
import { textInFormula } from "../core/figures/inFormula";
import { PERCENT_PLACES } from "../core/figures/displayed";
import { shiftPoint } from "../core/figures/rounding";

/** How a formula reads the number out of a cell that does not hold it as it is meant. */
export interface ReadInFormula {
  /** The formula without `=`. It gives an error as soon as other words stand in the cell. */
  readonly read: string;
  /** Words beside the figure are part of what the cell says: `above 90%`. */
  readonly worded: boolean;
}

/** A number in a text that Excel's `VALUE` reads: `30%`, `1,626`, `-2.5`. */
const NUMBER = /(?<!\d)-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[ \u00a0]?%)?/g;
/** A remark in brackets behind the figure: `(March 24)`. */
const REMARK = /^\s*[([]/;
/** A text that `VALUE` reads in no spreadsheet program, so that it gives an error. */
const NO_NUMBER = '"–"';
/** The most letters that a cell holds. */
const LONGEST_TEXT = 32_767;

/**
 * The number of a cell that holds text, or of one that holds 25 and shows 25%: `VALUE('S'!$N$9)` for a typed `30%`; the
 * part before the brackets of `20.9% (March 24)`; the figure of `above 90%`, as long as that word stands before it.
 * `null` where the cell holds the number itself, or no formula could read it.
 */
export function readInFormula(content: CellContent, value: NumberValue, cell: string): ReadInFormula | null {
  if (typeof content === "number")
    return value.percent && isShifted(value.number, content)
      ? { read: `${cell}/${PER_CENT}`, worded: false }
      : null;
  if (typeof content !== "string") return null;
  const found = [...content.matchAll(NUMBER)].find(([typed]) => isFigure(typed, value));
  if (found === undefined) return null;
  const [typed] = found;
  const before = content.slice(0, found.index).trimStart();
  const after = content.slice(found.index + typed.length);
  const scale = value.percent && !typed.includes("%") ? `/${PER_CENT}` : "";
  const isRemark = REMARK.test(after);
  const part = figurePart(cell, before.length + 1, after, isRemark);
  const guarded =
    before === "" ? part : `IF(LEFT(${cell},${before.length})=${textInFormula(before)},${part},${NO_NUMBER})`;
  return {
    read: guarded === cell ? `VALUE(${cell})${scale}` : `VALUE(TRIM(${guarded}))${scale}`,
    worded: before !== "" || (after.trim() !== "" && !isRemark),
  };
}

/**
 * The part of the text from where the figure begins to where it ends: before a remark, which may be gone tomorrow, or
 * before words, which must stay.
 */
function figurePart(cell: string, start: number, after: string, isRemark: boolean): string {
  const words = isRemark ? after.trimStart().charAt(0) : after.trimEnd();
  if (words.trim() === "") return start === 1 ? cell : `MID(${cell},${start},${LONGEST_TEXT})`;
  const end = textInFormula(words);
  const found = `FIND(${end},${isRemark ? `${cell}&${end}` : cell})`;
  return start === 1
    ? `LEFT(${cell},${found}-1)`
    : `MID(${cell},${start},${found.replace(/\)$/, `,${start})`)}-${start})`;
}

/** Whether a typed number is the one that was read, also as 91 for 0.91. */
function isFigure(typed: string, value: NumberValue): boolean {
  const number = Number(typed.replace(/[^\d.-]/g, ""));
  return number === value.number || isShifted(value.number, number);
}

/** Whether a number is a share as the reader sees it: 91 for a held 0.91. */
function isShifted(held: number, number: number): boolean {
  return held !== number && shiftPoint(held, PERCENT_PLACES) === number;
}
