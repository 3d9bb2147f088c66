import type { ValueChange } from "../../model/change";
import type { Fact, Measure } from "../../model/scorecard";
import { rewriteValue } from "../facts/rewrite";

/** The repair of the result typed behind a working: `300/312 = 0.96%` with 96% in place of the 0.96%. */
export function restate(
  measure: Measure,
  working: Fact,
  stated: string,
  result: string,
  why: string,
): ValueChange[] {
  // A number or a formula has no result typed behind it.
  if (typeof working.content !== "string") return [];
  // The last place: the same number may stand in the working, too.
  const at = working.content.lastIndexOf(stated);
  // Before the equals sign stands the working and not its result.
  if (at <= working.content.indexOf("=")) return [];
  const after = working.content.slice(0, at) + result + working.content.slice(at + stated.length);
  return rewriteValue(measure, working, why, { after, shown: after, format: null });
}
