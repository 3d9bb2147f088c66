import { remember } from "../core/remember";
import { readWorking } from "../core/workings/readWorking";
import type { Working } from "../core/workings/working";
import { workingFromParts } from "../core/workings/workingFromParts";
import type { Measure } from "../model/scorecard";

/**
 * A measure's working: as it was typed; else, for a percentage, numerator over denominator from their own cells. Of a
 * rate the two cells do not say whether the count was annualised, so there it is `null`.
 */
export const workingOfMeasure = remember(
  ({ working, numerator, denominator, unit }: Measure): Working | null => {
    if (typeof working?.content === "string") {
      const typed = readWorking(working.content);
      if (typed !== null) return typed;
    }
    if (unit !== "percent" || numerator?.value.kind !== "number" || denominator?.value.kind !== "number")
      return null;
    return workingFromParts(numerator.value.number, denominator.value.number);
  },
);
