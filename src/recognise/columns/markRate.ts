import type { Period } from "../../core/periods/period";
import { BEFORE_EACH_TIME, EACH_TIME, EACH_TIME_ADVERBS } from "../../words/time/unitsOfTime";

/** How often a figure is reached: `20 per month`, `5 a quarter`, `95% each month`, `12 monthly`. */
const RATE = new RegExp(
  `\\s?(?:(?:${BEFORE_EACH_TIME.join("|")})\\s?(${anyWord(EACH_TIME)})|(${anyWord(EACH_TIME_ADVERBS)}))$`,
  "i",
);
const KINDS: Readonly<Record<string, Period["kind"]>> = { ...EACH_TIME, ...EACH_TIME_ADVERBS };
function anyWord(words: Readonly<Record<string, string>>): string {
  return Object.keys(words).join("|");
}

/**
 * A target or tolerance without the words that say how often, and the period that they name; `null` where none do. `20 per
 * month` gives `20` and `month`: a target per month cannot be held against a quarter's figure.
 */
export function withoutRate(text: string): { readonly rest: string; readonly rate: Period["kind"] | null } {
  const [said, named, adverb] = RATE.exec(text) ?? [];
  const rate = KINDS[(named ?? adverb ?? "").toLowerCase()] ?? null;
  return said === undefined ? { rest: text, rate } : { rest: text.slice(0, -said.length), rate };
}
