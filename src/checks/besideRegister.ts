import { findPopulation } from "../core/findPopulation";
import { financialYear } from "../core/movePeriod";
import type { Period } from "../core/period";
import type { PopulationTable } from "../model/beside";
import { isSamePopulation } from "./isSamePopulation";

/** What a register says of a population that is used. */
export interface Registered {
  readonly sheet: string;
  /** The year of the estimate that is due, or the last before it. */
  readonly year: number;
  readonly due: number;
  /** The population used stands somewhere in the register. */
  readonly known: boolean;
}

/** Registers that have not been kept up for longer than this say nothing of today. */
const MOST_YEARS_BACK = 3;

/**
 * The register's estimate for the area that a population in use is of; `null` where it has none, or more than one that
 * could be meant. The year is that of the official rates: mid-2023 for the year to March 2024.
 */
export function besideRegister(
  table: PopulationTable | null,
  period: Period | null,
  used: number,
): Registered | null {
  if (table === null || period === null) return null;
  const { rows, sheet } = table;
  const due = financialYear(period);
  const areas = new Set(rows.slice(1).flatMap((row) => row.filter((cell) => typeof cell === "string")));
  for (let year = due; year >= due - MOST_YEARS_BACK; year--) {
    const one = findPopulation(rows, year, null);
    const found =
      one.kind === "several-areas" ? [...areas].map((area) => findPopulation(rows, year, area)) : [one];
    const meant = found.flatMap((each) =>
      each.kind === "found" && isSamePopulation(used, each.population) ? [each.population] : [],
    );
    const [first, ...more] = new Set(meant);
    if (first !== undefined)
      return more.length > 0
        ? null
        : { sheet, year, due: first, known: rows.some((row) => row.includes(used)) };
  }
  return null;
}
