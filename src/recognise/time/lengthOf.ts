import type { Period } from "../../core/periods/period";
import { bookOf, longestIn } from "../../words/phrases";
import { remembered } from "../../words/remembered";
import { withoutNotes } from "../../words/time/notFinal";
import { UNITS_OF_TIME } from "../../words/time/unitsOfTime";
import { yearlessKind } from "./yearless";

const BOOK = bookOf(UNITS_OF_TIME);
/** `2023` is a year, the calendar's or one that starts in April; `Autumn 2023` and `Census 2021` are of no length known. */
const YEAR_ALONE = /^(?:fy ?)?(?:(?:19|20)\d\d|(?<=fy ?)\d\d)$/i;

/**
 * How long the time lasts that a heading names without saying which it is: `Q1 2024`, of which only its writer knows the
 * year, is a quarter, `2023` a year, `Last month` a month. `null` where it does not say.
 */
export const lengthOf = remembered((heading: string): Period["kind"] | null => {
  const said = withoutNotes(heading).trim();
  if (YEAR_ALONE.test(said)) return "year";
  const units = longestIn(BOOK, said).map(({ meaning }) => meaning);
  return yearlessKind(said) ?? UNITS_OF_TIME.find(([unit]) => units.includes(unit))?.[0] ?? null;
});

/** The year that a heading is called by alone: `2024`, `2024 [r]`. */
export function yearAlone(heading: string): number | null {
  const said = withoutNotes(heading).trim();
  return /^(?:19|20)\d\d$/.test(said) ? Number(said) : null;
}
