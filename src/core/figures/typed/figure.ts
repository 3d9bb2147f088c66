import { shiftPoint } from "../rounding";
import { PERCENT_PLACES } from "../displayed";

/**
 * A number as analysts type it: a sign, a currency, digits with or without commas (or narrow blanks) in threes,
 * decimals, a percent sign: `2,676`, `-0.5`, `£1,200`, `25.0%`.
 */
const FIGURE = "[+\\-−]?[£$€]?(?:\\d{1,3}(?:[,\\u00a0\\u2009\\u202f]\\d{3})+|\\d+)?(?:\\.\\d+)?[ \\u00a0]?%?";
const WHOLE_FIGURE = new RegExp(`^${FIGURE}$`);

/** What typed text says as a number. A percentage is held as a fraction. */
export interface Figure {
  readonly number: number;
  readonly percent: boolean;
  /** The decimals that were typed. */
  readonly decimals: number;
}

/** Reads a figure as typed: `2,676`, `17.63`, `25.0%` (0.25 with one decimal), `£1,200`. `null` for anything beside it. */
export function readFigure(text: string): Figure | null {
  const typed = text.trim();
  if (!WHOLE_FIGURE.test(typed) || !/\d/.test(typed)) return null;
  const digits = typed.replace(/[^\d.\-−]/g, "").replace("−", "-");
  const number = Number(digits);
  if (!Number.isFinite(number)) return null;
  const percent = typed.endsWith("%");
  return {
    number: percent ? shiftPoint(number, -PERCENT_PLACES) : number,
    percent,
    decimals: digits.split(".")[1]?.length ?? 0,
  };
}
