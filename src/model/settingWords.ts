import type { Polarity } from "../core/status/polarity";
import type { Band, Comparison } from "./bands";
import type { Letters, PopulationSetting } from "./settings";

/** What a polarity is called in a sentence: "set to lower". */
export const POLARITY_WORD: Readonly<Record<Polarity, string>> = {
  higher: "higher",
  lower: "lower",
  plan: "plan is best",
  none: "no direction",
  unknown: "not known",
};

/** What the latest value is compared with. */
export const COMPARISON_WORD: Readonly<Record<Comparison, string>> = {
  previous: "the value before",
  yearBefore: "a year before",
  baseline: "the baseline",
};

/** A letter beside each colour, or none. */
export const LETTERS_WORD = (letters: Letters): string => {
  if (letters === "column") return "letters in a column of their own";
  return letters ? "letters" : "colours only";
};

/** Which estimate of which area: "mid-2022 throughout, Devon". */
export function populationWord(setting: PopulationSetting | null): string {
  if (setting === null) return "not said";
  const { rule, area } = setting;
  const estimate = rule.kind === "fixed" ? `mid-${rule.year} throughout` : "the estimate for the year before";
  return area === null ? estimate : `${estimate}, ${area}`;
}

/** A band: "5% of the target", "2 points", "none". */
export function bandWord(band: Band | null): string {
  return sizeWord(band, "of the target") ?? "none";
}

/** The step that is no significant change: "1% of the value", "2 points", "exactly equal". */
export function thresholdWord(threshold: Band | null): string {
  return sizeWord(threshold, "of the value") ?? "exactly equal";
}

function sizeWord(band: Band | null, of: string): string | null {
  if (band === null) return null;
  return band.kind === "percent"
    ? `${band.size}% ${of}`
    : `${band.size} ${band.size === 1 ? "point" : "points"}`;
}
