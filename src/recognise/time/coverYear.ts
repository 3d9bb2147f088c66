import { findPeriods } from "../../core/periods/findPeriods";
import { financialYear } from "../../core/periods/movePeriod";
import type { Grid } from "../../model/grid";
import { isTitle } from "./titlePeriod";
import { isYearless } from "./yearless";

/** A cover says what it is about near its top. */
const MOST_ROWS = 30;

/**
 * The financial year of sheets that are named after months alone (`Apr`, `May`): that of the first other sheet which
 * names one, the cover. `null` where it names several.
 */
export function coverYear(grids: readonly Grid[]): number | null {
  if (grids.filter(({ sheet }) => isYearless(sheet)).length < 2) return null;
  for (const grid of grids) {
    if (isYearless(grid.sheet)) continue;
    const [year, ...others] = new Set([grid.sheet, ...textsOf(grid)].flatMap(yearsIn));
    if (year !== undefined) return others.length === 0 ? year : null;
  }
  return null;
}

function textsOf({ values }: Grid): string[] {
  return values.slice(0, MOST_ROWS).flatMap((row) => row.filter((cell) => typeof cell === "string"));
}

function yearsIn(text: string): number[] {
  if (!isTitle(text)) return [];
  return findPeriods(text).periods.flatMap((period) => (period === null ? [] : financialYear(period)));
}
