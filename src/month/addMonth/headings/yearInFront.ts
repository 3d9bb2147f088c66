import { financialYear } from "../../../core/periods/movePeriod";
import { findPeriod } from "../../../core/periods/readPeriod";
import { gridCell } from "../axis";
import { anchorOf, crossesOf, saidInHeading, type HeadingFacts } from "./newHeadings";

/**
 * The heading of a financial year that stands over more than the periods, where the newest period comes first and a new
 * year begins. The new line would come within that band and be read as part of the old year. `null` where there is no
 * such band.
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
