import type { Grid } from "../../model/grid";
import { ROUNDED_TO, ROUNDS_COUNTS, ROUNDS_DECIMALS, ROUNDS_SHARES } from "../../words/lists/roundingWords";
import { says } from "../../words/says";

/** `counts are rounded to the nearest 5`; what stands behind the number says whether it is of counts. */
const ROUNDED = new RegExp(
  `\\bround(?:ed|ing)?\\b.*?\\b(?:nearest|to) (\\d+|${Object.keys(ROUNDED_TO).join("|")})\\b(.*)$`,
  "i",
);
/** Nothing shorter says to what. */
const SHORTEST = "round to 5".length;
/** Nobody rounds counts of cases to more. */
const LARGEST_ROUNDING = 1000;

/**
 * To what the sheet says that its counts are rounded: 5 of "Counts are rounded to the nearest 5."; `null` where it says
 * nothing. Rounded counts need not add up to their rounded total, which is then no mistake.
 */
export function countsRounded({ text }: Pick<Grid, "text">): number | null {
  for (const row of text) {
    if (!row.some(mayRound)) continue;
    const step = row.map(stepIn).find((one) => one !== null);
    if (step !== undefined) return step;
  }
  return null;
}

/** Hardly any text of a sheet speaks of rounding. */
function mayRound(cell: string): boolean {
  return cell.length >= SHORTEST && /round/i.test(cell);
}

function stepIn(text: string): number | null {
  for (const clause of text.split(/[.;](?!\d)|\n/)) {
    const [, number = "", behind = ""] = ROUNDED.exec(clause) ?? [];
    if (number === "" || says(behind, ROUNDS_DECIMALS)) continue;
    if (says(clause, ROUNDS_SHARES) && !says(clause, ROUNDS_COUNTS)) continue;
    const step = ROUNDED_TO[number.toLowerCase()] ?? Number(number);
    if (step > 1 && step <= LARGEST_ROUNDING) return step;
  }
  return null;
}
