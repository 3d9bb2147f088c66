import { readWorking } from "../core/workings/readWorking";
import type { Working } from "../core/workings/working";
import { workingFromParts } from "../core/workings/workingFromParts";
import type { Measure } from "../model/scorecard";

/** A measure's working: as typed, else a share's numerator over its denominator. */
export function workingOfMeasure({ working, numerator, denominator, unit }: Measure): Working | null {
  if (typeof working?.content === "string") {
    const typed = readWorking(working.content);
    if (typed !== null) return typed;
  }
  if (unit !== "percent" || numerator?.value.kind !== "number" || denominator?.value.kind !== "number")
    return null;
  return workingFromParts(numerator.value.number, denominator.value.number);
}
