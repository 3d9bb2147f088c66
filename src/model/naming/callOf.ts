import type { Measure } from "../scorecard";

/** How a sentence calls a measure: by its reference, else by its name in quotation marks. */
export function callOf(measure: Measure): string {
  return measure.reference ?? `“${measure.name}”`;
}
