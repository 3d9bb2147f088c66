import { readGrids } from "../../excel/readGrids";
import { survey } from "../../excel/survey";
import type { Period } from "../../core/period";
import { fillIn } from "../../core/sentence";
import type { Change } from "../../model/change";
import type { Picture } from "../../model/reading";
import { populationChanges } from "../../month/population/populationChanges";
import { findRegister, population, yearOfEstimate, type YearRule } from "../../month/population/register";

const NO_REGISTER =
  "No population register was found. It is a table with the headings Year and Population, and perhaps Area, Release and Source, on a sheet of this workbook.";
const NOT_THERE =
  "The register on {sheet} has no single population for {year}{area}. Where it holds several areas, say which.";
const NO_PERIOD =
  "The months of this scorecard are not known, so which year's estimate belongs to them cannot be told.";
const TITLE = "Population {population}, mid-{year}";
const ALL_RIGHT = "Every rate is worked out with {population}, the register's estimate for mid-{year}.";

/** What is asked of the register. */
export interface PopulationWish {
  readonly period: Period | null;
  /** Blank where the register holds one area. */
  readonly area: string;
  readonly rule: YearRule;
}

/** The changes by which every rate takes its population from the register. Two round trips or more, nothing is written. */
export async function preparePopulation(
  { card, judgements }: Picture,
  { period, area, rule }: PopulationWish,
): Promise<{ title: string; changes: readonly Change[] }> {
  const asked = period ?? card.scorecard.latest;
  if (asked === null) throw new Error(NO_PERIOD);
  const { sheets } = await survey();
  const { grids } = await readGrids(sheets);
  const register = findRegister(grids);
  if (register === null) throw new Error(NO_REGISTER);
  const year = yearOfEstimate(asked, rule);
  const wanted = area.trim() === "" ? null : area;
  const found = population(register, year, wanted);
  const slots = { year: String(year), sheet: register.sheet, area: wanted === null ? "" : ` in ${wanted}` };
  if (found === null) throw new Error(fillIn(NOT_THERE, slots));
  const shown = { ...slots, population: found.toLocaleString("en-GB") };
  const changes = populationChanges(judgements, found);
  if (changes.length === 0) throw new Error(fillIn(ALL_RIGHT, shown));
  return { title: fillIn(TITLE, shown), changes };
}
