// Tells a scorecard from the other tables of a workbook: registers, plans, lists of data. The analyst may point at a
// table that was refused; reasons that only make it unlikely then give way, and those that leave nothing to judge stay.

import { hasNoFigures, hasNoRows, isList, isTurned, nothingJudges } from "./ofRows";
import { explainsLittle, hasNoMeasures, hasNoValues, isAnotherTable } from "./ofColumns";
import type { Candidacy, Refusal } from "./refusal";

/** Why a table is no scorecard, in the order in which it is asked; the cheapest to tell come first. */
export const REFUSALS: readonly Refusal[] = [
  { sentence: "No column names its measures.", holds: hasNoMeasures, evenIfShown: true },
  { sentence: "No column holds their values.", holds: hasNoValues, evenIfShown: true },
  {
    sentence: "Its headings are those of a register, an account, a self-assessment or a plan of work.",
    holds: isAnotherTable,
    evenIfShown: false,
  },
  { sentence: "No row is a measure.", holds: hasNoRows, evenIfShown: true },
  {
    sentence: "Nothing in it judges, and its names do not read as measures.",
    holds: nothingJudges,
    evenIfShown: false,
  },
  { sentence: "It is a list with a row for each measure and period.", holds: isList, evenIfShown: false },
  {
    sentence: "Its names are headings: the measures run the other way.",
    holds: isTurned,
    evenIfShown: false,
  },
  {
    sentence: "Hardly any of its many headings are a scorecard's.",
    holds: explainsLittle,
    evenIfShown: false,
  },
  { sentence: "It holds no figure.", holds: hasNoFigures, evenIfShown: true },
];

/** The first reason for which a table is no scorecard; `null` where it is one. */
export function refusalOf(table: Candidacy, isShown: boolean): Refusal | null {
  return REFUSALS.find(({ holds, evenIfShown }) => (evenIfShown || !isShown) && holds(table)) ?? null;
}
