/**
 * Finds every period in a text. The writings of `periodWritings` are tried in their order, and each takes what it reads
 * out of the text, so that the 24 of `Jun-24` is never read a second time.
 */

import { MONTH_BEGINNINGS } from "../../words/time/months";
import { plain } from "../../words/plain";
import { ORDINALS } from "../../words/time/spanWords";
import { withoutNotes } from "../../words/time/notFinal";
import type { Period } from "./period";
import { periodParts, PERIOD_WRITINGS } from "./periodWritings";

/**
 * A quick test before the long one: every period is written with a year of four digits, two numbers parted by a stroke
 * or dash, a month beside a digit, a quarter or a week. Most texts of a sheet have none of these.
 */
const SIGNS: readonly RegExp[] = [
  /(?<!\d)(?:19|20)\d\d/,
  /\d\s{0,2}[/.‐‑‒–—−-]\s{0,2}\d/,
  new RegExp(`(?:${MONTH_BEGINNINGS})[a-z]{0,6}[^a-z\\d]{0,3}\\d`, "i"),
  new RegExp(`\\d[^a-z\\d]?(?:${MONTH_BEGINNINGS})`, "i"),
  /q(?:tr|uarter)?\.?\s{0,2}[1-4]/i,
  /w[/.]?[bec]\W{0,3}\d/i,
];

/** The periods in a text, and what of the text speaks of no period. `Jun-23 Actual` holds June 2023 and leaves `actual`. */
export function findPeriods(text: string): {
  readonly periods: readonly (Period | null)[];
  readonly rest: string;
} {
  if (!/\d/.test(text) || !SIGNS.some((sign) => sign.test(text))) return { periods: [], rest: text };
  let rest = plainText(text);
  const periods: (Period | null)[] = [];
  for (const [pattern, read] of PERIOD_WRITINGS) {
    rest = rest.replace(pattern, (whole: string, ...parts: unknown[]) => {
      const found = read(...periodParts(parts));
      if (found === "nothing") return whole;
      periods.push(found);
      // A bar where the period stood, so that the words on either side do not grow together into another.
      return "|";
    });
  }
  return { periods, rest: rest.replaceAll("|", " ").trim() };
}

/** A text as the writings of periods want it: without notes, with `2nd quarter`, `Second quarter` and `2Q` as `quarter 2` and `First half` as `half 1`. */
export function plainText(text: string): string {
  return plain(withoutNotes(text))
    .replace(ORDINAL, (_, word: string, half = "quarter") => `${String(half)} ${ORDINALS.indexOf(word) + 1} `)
    .replace(/\b([1-4])(?:(?:st|nd|rd|th) q(?:tr|uarter)\b|q(?![a-z]))/g, "quarter $1 ");
}
const ORDINAL = new RegExp(`\\b(${ORDINALS.join("|")}) (?:q(?:tr|uarter)|(half))\\b`, "g");
