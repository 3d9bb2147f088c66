import type { Fact, Scorecard } from "../../model/scorecard";
import { longestIn, bookOf } from "../../words/phrases";
import { PHASES } from "../../words/phases";

// A scorecard may state a target to date and one for the year's end: they differ, and both are right.

const BOOK = bookOf(PHASES);

/**
 * Which part of the year the heading over a target says that it is for: "year end" of "Year-end target 2025/26", "" of
 * "Target". Targets of two parts are no two answers to one question.
 */
export function targetPhase(fact: Fact | null, { lines, orientation }: Scorecard): string {
  if (fact === null) return "";
  const at = orientation === "down" ? fact.place.column : fact.place.row;
  const heading = lines.find(({ index }) => index === at)?.heading ?? "";
  return [...new Set(longestIn(BOOK, heading).map(({ meaning }) => meaning))].sort().join(" ");
}
