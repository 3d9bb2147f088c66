import type { Measure } from "../../model/scorecard";

/**
 * Whether a status may be held against which way is good. That a target lies above or below its baseline is a guess,
 * unless the name says the same: it may have been set to keep what there is.
 */
function isWaySure({ polarity, meaning }: Measure): boolean {
  return polarity.source !== "baseline" || meaning?.polarity === polarity.value;
}

/** The message of a finding as it stands, or, where the way that is good was guessed, as a note that says so. */
export function withWay(
  measure: Measure,
  message: string,
): { readonly message: string; readonly severity?: "note" } {
  return isWaySure(measure) ? { message } : { message: `${message} ${GUESS}`, severity: "note" };
}

/** What the analyst can do about it: her own setting is the strongest of all sources. */
const GUESS = "Which way is good is not certain: say it in Setup, or on the sheet.";
