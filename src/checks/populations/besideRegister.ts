import { findPopulation } from "../../core/workings/findPopulation";
import type { Period } from "../../core/periods/period";
import { yearOfEstimate } from "../../core/periods/yearOfEstimate";
import type { PopulationTable } from "../../model/beside";
import { USUAL_POPULATION, type PopulationSetting } from "../../model/settings";
import { isSamePopulation } from "./isSamePopulation";

// The register is a sheet of the workbook with the ONS mid-year estimates by year and area. An official annual rate
// divides by the estimate of the year before; the release is late, so that an older estimate may still be the newest.

/** What a register says of a population that is used. */
export interface Registered {
  readonly sheet: string;
  /** The year of the estimate that is due, or the last before it. */
  readonly year: number;
  /** How many people the register has for that year. */
  readonly due: number;
  /** The population used stands somewhere in the register. */
  readonly known: boolean;
}

/** Registers that have not been kept up for longer than this say nothing of today. */
const MOST_YEARS_BACK = 3;

/**
 * The register's estimate for the area that a population in use is of; `null` where it has none, or more than one that
 * could be meant. Which year is due and which area the analyst has set; else the year of the official rates, mid-2023 for the
 * year to March 2024, and any area.
 */
export function besideRegister(
  table: PopulationTable | null,
  period: Period | null,
  used: number,
  { rule, area }: PopulationSetting = USUAL_POPULATION,
): Registered | null {
  if (table === null || period === null) return null;
  const { rows, sheet } = table;
  const due = yearOfEstimate(period, rule);
  const yearsBack = rule.kind === "fixed" ? 0 : MOST_YEARS_BACK;
  // Whatever is written in the register may be an area: what is none has no estimate.
  const areas = new Set(rows.flatMap((row) => row.filter((cell) => typeof cell === "string")));
  // From the estimate that is due back to earlier ones, until one is near the population in use.
  for (let year = due; year >= due - yearsBack; year--) {
    const one = findPopulation(rows, year, area);
    const found =
      one.kind === "several-areas" ? [...areas].map((each) => findPopulation(rows, year, each)) : [one];
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
