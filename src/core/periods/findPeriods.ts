import type { Period } from "./period";
import { PERIOD_WRITINGS, yearFrom } from "./periodWritings";

/** Two digits and two digits are a financial year only from here on; 16/17 and 17/18 are ages of care leavers. */
const FIRST_SHORT_YEAR = 19;
/** `23/24`, which may also be a working or an age: a year only where it stands alone or beside a word of headings. */
const WORD_BESIDE =
  "(?:baseline|target|actual|outturn|ytd|year end|average|fy|ay|(?:ac(?:ademic)?\\.? )?(?:year|yr))";
const SHORT_YEAR = new RegExp(`^(?:${WORD_BESIDE} )?\\(?(\\d\\d)/(\\d\\d)\\)?(?: ${WORD_BESIDE})?$`);

/** No period is written without one of these; most words of a sheet are told from periods by it. */
const MAY_HOLD_ONE =
  /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[^a-z\d]{0,3}\d|\d\s{0,2}[/.‐‑‒–—−-]\s{0,2}\d|(?:19|20)\d\d|q(?:tr|uarter)?\.?\s{0,2}[1-4]|\d[a-z]{0,2}[^a-z\d]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** The periods in a text, and what of the text speaks of no period. `Jun-23 Actual` holds June 2023 and leaves `actual`. */
export function findPeriods(text: string): {
  readonly periods: readonly (Period | null)[];
  readonly rest: string;
} {
  if (!MAY_HOLD_ONE.test(text)) return { periods: [], rest: text };
  let rest = plainText(text);
  const periods: (Period | null)[] = [];
  for (const [pattern, read] of PERIOD_WRITINGS) {
    rest = rest.replace(pattern, (whole: string, ...parts: unknown[]) => {
      const found = read(parts.map((part) => (typeof part === "string" ? part : "")));
      if (found === "nothing") return whole;
      periods.push(found);
      return "|";
    });
  }
  return { periods, rest: rest.replaceAll("|", " ").trim() };
}

/** `23/24`, `Target 23/24`: the financial year 2023/24; `null` for `16/17` and everything else. */
export function findShortYear(text: string): Period | null {
  const match = SHORT_YEAR.exec(plainText(text));
  if (match === null || Number(match[1]) < FIRST_SHORT_YEAR) return null;
  const found = yearFrom(match[1], match[2]);
  return found === "nothing" ? null : found;
}

function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/[‘’`]/g, "'")
    .replace(/\b([1-4])(?:st|nd|rd|th) q(?:tr|uarter)\b/g, "quarter $1")
    .trim();
}
