import { PER_CENT } from "../core/figures/rate";
import type { CellContent, NumberValue } from "../core/figures/cellValue";
import { textInFormula } from "../core/figures/inFormula";
import { PERCENT_PLACES } from "../core/figures/displayed";
import { shiftPoint } from "../core/figures/rounding";

/** How a formula reads the number out of a cell that does not hold it as it is meant. */
export interface ReadInFormula {
  /** Without a `=`; an error as soon as other words stand in the cell. */
  readonly read: string;
  /** Words beside the figure are a part of what it says: `above 90%`. */
  readonly worded: boolean;
}

/** A number that Excel's VALUE reads as it stands: `30%`, `1,626`, `-2.5`. */
const NUMBER = /(?<!\d)-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[ \u00a0]?%)?/g;
const REMARK = /^\s*[([]/;
/** What VALUE reads in no program. */
const NO_NUMBER = '"–"';
/** A cell holds no more letters. */
const LONGEST_TEXT = 32_767;

/**
 * The number of a cell that holds text, or whole per cent under a format that says so: `VALUE('S'!$N$9)` for a typed `30%`,
 * the part before the brackets of `20.9% (March 24)`, the figure of `above 90%` as long as that word stands before it;
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

/** The text from where a figure begins to where it ends: before a remark, which may be gone tomorrow, or before words. */
function figurePart(cell: string, start: number, after: string, isRemark: boolean): string {
  const words = isRemark ? after.trimStart().charAt(0) : after.trimEnd();
  if (words.trim() === "") return start === 1 ? cell : `MID(${cell},${start},${LONGEST_TEXT})`;
  const end = textInFormula(words);
  const found = `FIND(${end},${isRemark ? `${cell}&${end}` : cell})`;
  return start === 1
    ? `LEFT(${cell},${found}-1)`
    : `MID(${cell},${start},${found.replace(/\)$/, `,${start})`)}-${start})`;
}

function isFigure(typed: string, value: NumberValue): boolean {
  const number = Number(typed.replace(/[^\d.-]/g, ""));
  return number === value.number || isShifted(value.number, number);
}

/** A share as the reader sees it, 91 for 0.91. */
function isShifted(held: number, number: number): boolean {
  return held !== number && shiftPoint(held, PERCENT_PLACES) === number;
}
