import { findPopulation } from "../../../core/workings/findPopulation";
import { readArgument, type FunctionArgument } from "../../arguments/argument";
import { isProblem, notAvailable, refused } from "../../arguments/problem";
import { asRange, spread, type CellResult } from "../../arguments/spread";

const NO_COLUMNS =
  "The register needs a first row with the headings Year and Population, and Area where it holds several.";
const NOT_THERE = (year: string, area: string): string =>
  `The register has no population for ${year}${area}.`;
const SEVERAL_AREAS = "The register holds several areas for that year: say which.";

/** `KPI.POPULATION`. The population for every year, from a register on the sheet; nothing where the year is blank. */
export function kpiPopulation(register: unknown[][], year: unknown[][], area?: unknown[][]): unknown[][] {
  const rows = asRange(register).map((row) =>
    row.map((cell) => {
      const read = readArgument(cell);
      // An `#N/A` in another row of the register is no reason to refuse the year that is asked for.
      return isProblem(read) ? null : read;
    }),
  );
  const look = (yearCell?: FunctionArgument, areaCell?: FunctionArgument): CellResult => {
    if (isProblem(yearCell)) return yearCell;
    if (isProblem(areaCell)) return areaCell;
    if (yearCell === null || yearCell === undefined) return "";
    // The year 2023 may stand there as text, and an area code as a number: both are compared as they read.
    const wanted = areaCell === null || areaCell === undefined ? null : String(areaCell);
    const found = findPopulation(rows, yearCell, wanted);
    if (found.kind === "found") return found.population;
    if (found.kind === "no-columns") return refused(NO_COLUMNS);
    if (found.kind === "several-areas") return refused(SEVERAL_AREAS);
    return notAvailable(NOT_THERE(String(yearCell), wanted === null ? "" : ` in ${wanted}`));
  };
  return spread([year, area], look);
}
