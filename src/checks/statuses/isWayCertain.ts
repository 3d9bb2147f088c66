import type { Measure } from "../../model/scorecard";
import { meaningOf } from "../../recognise/measures/meanings";

/** Nothing disagrees on which way is good, and where only the name says it no reader would doubt it. */
export function isWayCertain({ name, polarity }: Measure): boolean {
  if (polarity.value === "unknown" || polarity.contradictions.length > 0) return false;
  return polarity.source !== "meaning" || meaningOf(name)?.certain === true;
}
