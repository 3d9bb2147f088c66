import type { FoundReading } from "../claim";
import type { ClauseAbout } from "../heardHere";
import type { SpokenSoFar } from "../spoken";
import type { AboutRows } from "../subjects/findSubject";

/**
 * “A quarter (40 children) went on to conference and 45 of the 66 conferences were in time”: a second number counted in a part that
 * names something is of no row whose number has been said.
 */
export function isAnotherPart(
  one: FoundReading,
  { known }: AboutRows,
  { said, clause }: ClauseAbout,
  { counted }: SpokenSoFar,
): boolean {
  const { reading } = one;
  const isNow = reading.kind === "numerator" && reading.at.kind === "paper" && one.earlier !== true;
  return isNow && !clause.inBrackets && said.size > 0 && known.every((row) => counted.has(row));
}
