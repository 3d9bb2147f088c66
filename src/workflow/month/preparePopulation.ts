import { readGrids } from "../../excel/read/readGrids";
import { survey } from "../../excel/read/survey";
import type { Period } from "../../core/periods/period";
import { fillIn } from "../../core/figures/sentence";
import type { Proposed } from "../../model/proposed";
import type { Picture } from "../../model/reading";
import { USUAL_POPULATION, type PopulationSetting } from "../../model/settings";
import { populationChanges, ratesWithoutPopulation } from "../../month/population/populationChanges";
import { choicesOf, findRegister, populationFor } from "../../month/population/register";
import { anchored } from "../../update/anchored";

export { choicesOf, populationFor };

/** From here on what is said beforehand, as templates. */
const NO_REGISTER =
  "No population register was found. It is a table with the headings Year and Population, and perhaps Area, Release and Source, on a sheet of this workbook.";
const NOT_THERE =
  "The register on {sheet} has no single population for {year}{area}. Where it holds several areas, say which.";
const NO_PERIOD =
  "The months of this scorecard are not known, so which year's estimate belongs to them cannot be told.";
const TITLE = "Population {population}, mid-{year}";
const ALL_RIGHT =
  "Every working of a rate divides by {population}, the register's estimate for mid-{year}, or by a number that is no other estimate of it.";

/** Rates whose population nobody can see: they are worked out elsewhere. */
const NOT_SEEN = "Without a working that names its population, and so left alone: {measures}.";

/**
 * The changes by which every rate takes its population from the register, each with its effect, before anything is
 * applied. Two round trips or more, nothing is written.
 */
export async function preparePopulation(
  { card, judgements }: Picture,
  period: Period | null,
  setting: PopulationSetting = USUAL_POPULATION,
): Promise<Proposed> {
  const asked = period ?? card.scorecard.latest;
  if (asked === null) throw new Error(NO_PERIOD);
  // Looked for anew, since the register may have been typed a moment ago.
  const { sheets } = await survey();
  const { grids } = await readGrids(sheets);
  const register = findRegister(grids);
  if (register === null) throw new Error(NO_REGISTER);
  const { area } = setting;
  const { year, population } = populationFor(register, asked, setting);
  const slots = { year: String(year), sheet: register.sheet, area: area === null ? "" : ` in ${area}` };
  // Two areas of one year, and nothing said of which: guessing would change every rate.
  if (population === null) throw new Error(fillIn(NOT_THERE, slots));
  const shown = { ...slots, population: population.toLocaleString("en-GB") };
  const changes = anchored(populationChanges(judgements, population), card.landmarks);
  // Their denominators are hidden in other sheets or books: they are named and left to the analyst.
  const unseen = ratesWithoutPopulation(judgements).map(({ reference, name }) => reference ?? name);
  const notes = unseen.length > 0 ? [fillIn(NOT_SEEN, { measures: unseen.join(", ") })] : [];
  if (changes.length === 0) throw new Error([fillIn(ALL_RIGHT, shown), ...notes].join(" "));
  return { title: fillIn(TITLE, shown), changes, notes };
}
