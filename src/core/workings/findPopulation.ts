/** Looks up a population in the analyst's register of mid-year estimates, by which rates per 10,000 are divided. */

import { HEADS_AREAS, HEADS_POPULATIONS, HEADS_RELEASES, HEADS_YEARS } from "../../words/lists/registerWords";
import { plain } from "../../words/plain";
/** A cell of the register. */
type RegisterCell = string | number | null;

/** What became of looking a population up. */
export type FoundPopulation =
  | { readonly kind: "found"; readonly population: number }
  | { readonly kind: "no-columns" }
  | { readonly kind: "no-year" }
  | { readonly kind: "several-areas" };

/** Where a register has what; columns and rows from zero. */
export interface RegisterColumns {
  readonly year: number;
  readonly population: number;
  readonly area: number | null;
  readonly release: number | null;
  readonly firstRow: number;
}

/** Year and population, where the register has no headings. */
const PLAIN_WIDTH = 2;
/** `mid-2023` and `mid year 2023` are the year 2023. */
const MID_YEAR = /^mid[- ]?(?:year )?/;

/**
 * The population of a year in a register with the headings Year and Population, and perhaps Area and Release; without
 * headings, two columns of years and populations. Of several releases the lowest row counts. `mid-2023` is 2023.
 */
export function findPopulation(
  register: readonly (readonly RegisterCell[])[],
  year: string | number,
  area: string | null,
): FoundPopulation {
  const columns = registerColumns(register);
  if (columns === null) return { kind: "no-columns" };
  const rows = register.slice(columns.firstRow).filter((row) => {
    const ofYear = sameKey(row[columns.year] ?? null, year);
    return ofYear && (area === null || (columns.area !== null && sameKey(row[columns.area] ?? null, area)));
  });
  const figures = rows.map((row) => row[columns.population]).filter((cell) => typeof cell === "number");
  const latest = figures.at(-1);
  if (latest === undefined) return { kind: "no-year" };
  if (columns.area !== null && area === null && distinct(rows, columns.area) > 1)
    return { kind: "several-areas" };
  return { kind: "found", population: latest };
}

/** The columns of a register; `null` for a table that is none. */
export function registerColumns(register: readonly (readonly RegisterCell[])[]): RegisterColumns | null {
  const headings = (register[0] ?? []).map((cell) => (typeof cell === "string" ? cell : ""));
  const at = (pattern: RegExp, taken: readonly number[] = []) =>
    headings.findIndex((heading, column) => pattern.test(heading) && !taken.includes(column));
  const area = at(HEADS_AREAS);
  const release = at(HEADS_RELEASES, [area]);
  const year = at(HEADS_YEARS, [area, release]);
  const population = at(HEADS_POPULATIONS, [area, release, year]);
  if (year >= 0 && population >= 0) {
    return { year, population, area: orNull(area), release: orNull(release), firstRow: 1 };
  }
  return headings.length === PLAIN_WIDTH
    ? { year: 0, population: 1, area: null, release: null, firstRow: 0 }
    : null;
}

function orNull(column: number): number | null {
  return column < 0 ? null : column;
}

function sameKey(a: RegisterCell, b: RegisterCell): boolean {
  return key(a) === key(b);
}

function key(cell: RegisterCell): string {
  return plain(String(cell ?? "")).replace(MID_YEAR, "");
}

function distinct(rows: readonly (readonly RegisterCell[])[], column: number): number {
  return new Set(rows.map((row) => key(row[column] ?? null))).size;
}
