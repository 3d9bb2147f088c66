import { financialYear } from "../../../core/periods/movePeriod";
import { findPeriod } from "../../../core/periods/readPeriod";
import { gridCell } from "../axis";
import { anchorOf, crossesOf, saidInHeading, type HeadingFacts } from "./newHeadings";

/**
 * Where periods go back from the latest and April begins a new year: the heading of the year that has ended, if it
 * stands over more than the periods, so that the new line would come within it. `null` for none.
 */
export function yearInFront(facts: HeadingFacts): string | null {
  const { axis, grid, repeated, last, next, on } = facts;
  if (!on.ahead || last.kind === "year" || financialYear(last) === financialYear(next)) return null;
  const names = crossesOf(facts).flatMap((cross) => {
    const start = anchorOf(facts, cross);
    return start === null || start >= repeated.first
      ? []
      : [saidInHeading(gridCell(grid, axis.place(start, cross)))];
  });
  return names.find((name) => findPeriod(name)?.kind === "year") ?? null;
}
