import { LASTS, LASTS_MORE, OR_MORE } from "../../words/paper/lastingWritings";
import { NUMBER_WORDS } from "../../words/paper/numberWords";

/** `for 18 months or more`: what some of those who are counted are counted by, and no time of the figure. */
export interface FoundLasting {
  readonly start: number;
  readonly end: number;
  readonly concept: string;
}

const NUMBER = `(\\d{1,2}|${[...NUMBER_WORDS.keys()].join("|")})`;
const MONTHS = `${NUMBER}[ -]months?`;
const LEAD = `(?:(?:${LASTS.join("|")}) )?`;
const LASTING: readonly RegExp[] = [
  new RegExp(`\\b${LEAD}${MONTHS}(?:(?: (?:${OR_MORE.join("|")}))\\b| ?\\+)`, "g"),
  new RegExp(`\\b(?:(?:${LASTS.join("|")}) )(?:${LASTS_MORE.join("|")}) ${MONTHS}\\b`, "g"),
];

/** How many months those of a plain text have lasted who are counted. */
export function lastingIn(plain: string): FoundLasting[] {
  if (!plain.includes("month")) return [];
  const found: FoundLasting[] = [];
  for (const pattern of LASTING)
    for (const { 0: words, 1: number = "", index } of plain.matchAll(pattern)) {
      const [start, end] = [index, index + words.length];
      const months = NUMBER_WORDS.get(number) ?? Number(number);
      if (found.every((other) => end <= other.start || start >= other.end))
        found.push({ start, end, concept: `lasting ${months}` });
    }
  return found;
}
