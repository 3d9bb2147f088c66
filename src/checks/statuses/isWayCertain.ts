import type { Measure } from "../../model/scorecard";

// Repairs write into the analyst's sheet, so they ask for more certainty than findings do.

/** Nothing disagrees on which way is good, and where only the name says it no reader would doubt it. */
export function isWayCertain({ meaning, polarity }: Measure): boolean {
  if (polarity.value === "unknown" || polarity.contradictions.length > 0) return false;
  return polarity.source !== "meaning" || meaning?.certain === true;
}
