import { PERCENT_PLACES } from "../displayed";
import { shiftPoint } from "../rounding";

/** A change that a scorecard states: `(-9.2%)` is −0.092 in percent, `(+16)` is 16. */
export interface StatedChange {
  readonly number: number;
  readonly percent: boolean;
  readonly decimals: number;
}

/** A sign, a figure and perhaps a percent sign, bare or in brackets. The bracket is no minus sign here. */
const CHANGE = /^\(?\s*([+\-−–]?)\s*(\d[\d,]*)(\.\d+)?\s*(%?)\s*\)?$/;

/** Reads a stated change; `null` where the text is none. */
export function readChange(text: string): StatedChange | null {
  const match = CHANGE.exec(text.trim());
  if (!match) return null;
  const [, sign = "", whole = "", fraction = "", unit = ""] = match;
  const size = Number(whole.replace(/,/g, "") + fraction);
  const number = sign === "" || sign === "+" ? size : -size;
  const percent = unit === "%";
  return {
    number: percent ? shiftPoint(number, -PERCENT_PLACES) : number,
    percent,
    decimals: Math.max(0, fraction.length - 1),
  };
}
