import type { Period } from "../../core/periods/period";

/** How often a figure is reached: `20 per month`, `5 a quarter`, `95% each month`, `12 monthly`. */
const RATE = new RegExp(
  "\\s?(?:(?:per|each|every|an?|/)\\s?(week|month|quarter|year|annum)|(weekly|monthly|quarterly|yearly|annually))$",
  "i",
);
const KINDS: Readonly<Record<string, Period["kind"]>> = {
  ...{ week: "week", weekly: "week", month: "month", monthly: "month" },
  ...{ quarter: "quarter", quarterly: "quarter" },
  ...{ year: "year", annum: "year", yearly: "year", annually: "year" },
};

/** A target or tolerance without the words that say how often, and the period that they name: `null` where none do. */
export function withoutRate(text: string): { readonly rest: string; readonly rate: Period["kind"] | null } {
  const [said, named, adverb] = RATE.exec(text) ?? [];
  const rate = KINDS[(named ?? adverb ?? "").toLowerCase()] ?? null;
  return said === undefined ? { rest: text, rate } : { rest: text.slice(0, -said.length), rate };
}
