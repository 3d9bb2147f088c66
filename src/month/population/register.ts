/**
 * The register of populations: a table with Year and Population, perhaps Area, on any sheet of the workbook. With it
 * the estimate that every rate divides by stands in one place, with its year.
 */

import { says } from "../../words/says";
import { HEADS_A_REGISTER, HEADS_YEARS } from "../../words/lists/registerWords";
import { registerColumns, findPopulation } from "../../core/workings/findPopulation";
import type { Period } from "../../core/periods/period";
import { yearOfEstimate } from "../../core/periods/yearOfEstimate";
import type { PopulationTable } from "../../model/beside";
import type { Grid } from "../../model/grid";
import type { PopulationSetting } from "../../model/settings";

/** A table of populations in the workbook, its headings first. */
export interface Register extends PopulationTable {
  readonly sheetId: string;
}

/** The year in `2023`, `Mid-2023` or `mid-year 2023`. */
const YEAR_IN = /\b(?:19|20)\d\d\b/;
/** Rows from the top of a sheet in which a register's headings are looked for; titles stand above them. */
const MOST_ROWS_ABOVE = 10;

/** The first table of the workbook whose headings are those of a register: Year and Population. */
export function findRegister(grids: readonly Grid[]): Register | null {
  for (const grid of grids) {
    const at = grid.values.slice(0, MOST_ROWS_ABOVE).findIndex((row) => {
      const headings = row.filter((cell): cell is string => typeof cell === "string");
      const year = headings.find((heading) => HEADS_YEARS.test(heading));
      return (
        year !== undefined && headings.some((heading) => heading !== year && says(heading, HEADS_A_REGISTER))
      );
    });
    if (at < 0) continue;
    const rows = grid.values
      .slice(at)
      .map((row) => row.map((cell) => (typeof cell === "boolean" || cell === "" ? null : cell)));
    return { sheetId: grid.sheetId, sheet: grid.sheet, rows };
  }
  return null;
}

/** The population of a year and area. `null` where the register has none, or has several areas and none was named. */
export function population({ rows }: PopulationTable, year: number, area: string | null): number | null {
  const found = findPopulation(rows, year, area);
  return found.kind === "found" ? found.population : null;
}

/**
 * The population that a period's rates divide by, and its year. Which estimate belongs to a period is a setting
 * (`rule`): official annual rates divide by the estimate for the year before. `population` is `null` where the register
 * has no single one.
 */
export function populationFor(
  register: PopulationTable,
  period: Period,
  { rule, area }: PopulationSetting,
): { readonly year: number; readonly population: number | null } {
  const year = yearOfEstimate(period, rule);
  return { year, population: population(register, year, area) };
}

/** What a register can be asked for: its years, latest first, and its areas. */
export function choicesOf({ rows }: PopulationTable): {
  readonly years: readonly number[];
  readonly areas: readonly string[];
} {
  const columns = registerColumns(rows);
  const body = columns === null ? [] : rows.slice(columns.firstRow);
  const cells = (column: number | null | undefined) => body.map((row) => String(row[column ?? -1] ?? ""));
  const years = cells(columns?.year)
    .flatMap((cell) => YEAR_IN.exec(cell)?.[0] ?? [])
    .map(Number);
  const areas = cells(columns?.area).filter((cell) => cell.trim() !== "");
  return { years: [...new Set(years)].sort((a, b) => b - a), areas: [...new Set(areas)] };
}
