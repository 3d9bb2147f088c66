import type { Grid } from "../../model/grid";

/** `counts are rounded to the nearest 5`; what stands behind the number says whether it is of counts. */
const ROUNDED = /\bround(?:ed|ing)?\b.*?\b(?:nearest|to) (\d+|three|five|ten|hundred)\b(.*)$/i;
const NUMBERS: Readonly<Record<string, number>> = { three: 3, five: 5, ten: 10, hundred: 100 };
/** `to 1 decimal place`, `to the nearest 5%`: no counts. */
const NOT_OF_COUNTS = /^\s*(?:%|per ?cent|decimal|d\.?p|significant|s\.?f)/i;
const OF_SHARES = /%|\bpercentages?\b|\brates?\b/i;
const OF_COUNTS = /\b(?:counts?|numbers?|numerators?|figures|children|cases|data|values|totals?)\b/i;
/** Nobody rounds counts of cases to more. */
const LARGEST_ROUNDING = 1000;

/** To how many the sheet says that its counts are rounded: 5 of "Counts are rounded to the nearest 5."; `null` where it says nothing. */
export function countsRounded({ text }: Pick<Grid, "text">): number | null {
  for (const row of text)
    for (const cell of row) {
      const step = cell.length < "round to 5".length ? null : stepIn(cell);
      if (step !== null) return step;
    }
  return null;
}

function stepIn(text: string): number | null {
  for (const clause of text.split(/[.;](?!\d)|\n/)) {
    const [, number = "", behind = ""] = ROUNDED.exec(clause) ?? [];
    if (number === "" || NOT_OF_COUNTS.test(behind)) continue;
    if (OF_SHARES.test(clause) && !OF_COUNTS.test(clause)) continue;
    const step = NUMBERS[number.toLowerCase()] ?? Number(number);
    if (step > 1 && step <= LARGEST_ROUNDING) return step;
  }
  return null;
}
