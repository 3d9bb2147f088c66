/** How the months of a year become its figure so far: added up, the latest, or their mean. */
export type YearToDateRule = "sum" | "latest" | "mean";

const WORDS: Readonly<Record<YearToDateRule, readonly string[]>> = {
  sum: ["sum", "total", "add", "add up", "cumulative", "ytd", "count", "flow"],
  latest: ["latest", "last", "latest value", "point in time", "snapshot", "stock"],
  mean: ["mean", "average", "avg"],
};
const RULES = ["sum", "latest", "mean"] as const;

/** The rule that a word names: `YTD` and `Total` are sum, `Point in time` latest, `Average` mean. `null` for another word. */
export function readYearToDateRule(word: string): YearToDateRule | null {
  const plain = word
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
  return RULES.find((rule) => WORDS[rule].includes(plain)) ?? null;
}

/**
 * The year to date from the months that have a figure, earliest first: `yearToDate([10, 20, 15], "sum")` is 45, with
 * "latest" 15 and with "mean" 15. `null` where there is none. A mean of percentages is not their pooled ratio.
 */
export function yearToDate(months: readonly number[], rule: YearToDateRule): number | null {
  if (months.length === 0) return null;
  if (rule === "latest") return months.at(-1) ?? null;
  const sum = months.reduce((total, month) => total + month, 0);
  return rule === "sum" ? sum : sum / months.length;
}
