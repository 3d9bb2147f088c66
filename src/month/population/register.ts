import { findPopulation } from "../../core/findPopulation";
import { FIRST_MONTH, MONTHS_IN_A_YEAR, endOfPeriod } from "../../core/comparePeriods";
import type { Period } from "../../core/period";
import type { Grid } from "../../model/grid";

/** A table of populations by year, and perhaps area, in the workbook: headings first. */
export interface Register {
  readonly sheetId: string;
  readonly sheet: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Which estimate a rate takes: that of the year before the financial year ends, or of one year throughout. */
export type YearRule = { readonly kind: "before" } | { readonly kind: "fixed"; readonly year: number };

const YEAR = /\byear\b/i;
const POPULATION = /population|children aged|0 ?(?:to|-|–) ?17/i;
/** A register's headings stand near its top. */
const MOST_ROWS_ABOVE = 10;

/** The first table of the workbook whose headings are those of a register: Year and Population. */
export function findRegister(grids: readonly Grid[]): Register | null {
  for (const grid of grids) {
    const at = grid.values.slice(0, MOST_ROWS_ABOVE).findIndex((row) => {
      const headings = row.filter((cell): cell is string => typeof cell === "string");
      const year = headings.find((heading) => YEAR.test(heading));
      return year !== undefined && headings.some((heading) => heading !== year && POPULATION.test(heading));
    });
    if (at < 0) continue;
    const rows = grid.values
      .slice(at)
      .map((row) => row.map((cell) => (typeof cell === "boolean" || cell === "" ? null : cell)));
    return { sheetId: grid.sheetId, sheet: grid.sheet, rows };
  }
  return null;
}

/** The population of a year and area; `null` where the register has none, or several areas and none was named. */
export function population(register: Register, year: number, area: string | null): number | null {
  const found = findPopulation(register.rows, year, area);
  return found.kind === "found" ? found.population : null;
}

/**
 * The year whose mid-year estimate a period's rates divide by. Official rates of the year to March 2024 take the estimate
 * for the year before, mid-2023: so Jun-23 and Mar-24 both give 2023. Source: DfE, Characteristics of children in need.
 */
export function yearOfEstimate(period: Period, rule: YearRule): number {
  if (rule.kind === "fixed") return rule.year;
  return Math.floor((endOfPeriod(period) - FIRST_MONTH) / MONTHS_IN_A_YEAR);
}
