import { REGISTER_HEADINGS, registerRows } from "../../benchmarks/populations";
import type { Benchmarks } from "../../benchmarks/pack/open";
import { fillIn } from "../../core/figures/sentence";
import { yearOfEstimate } from "../../core/periods/yearOfEstimate";
import { USUAL_POPULATION } from "../../model/settings";
import type { Proposed } from "../../model/proposed";
import type { Picture, Reading } from "../../model/reading";
import { populationChanges } from "../../month/population/populationChanges";
import { rowsChange } from "../../month/rowsChange";

/** From here on what is said of the register, as templates. */
const SHEET = "Populations";
const TITLE = "Populations of {area}";
const REASON =
  "The mid-year estimates of those aged 0 to 17, {release}, for rates to take their population from.";
const THERE =
  "This workbook has a register already, on the sheet {sheet}; add the years that it lacks there.";
const TAKEN = "There is a sheet {sheet} that is no register. Rename it first.";
const EFFECT = "With {population}, mid-{year}, {measure} would change: {reason}";

/** A register of populations on a sheet of its own, filled from the public estimates; what it would change in every rate is said beforehand. */
export function prepareRegister(
  { card, judgements }: Picture,
  { beside, sheets }: Pick<Reading, "beside" | "sheets">,
  benchmarks: Benchmarks,
  authority: number,
): Promise<Proposed> {
  const register = beside?.populations ?? null;
  // A second register would leave it open which of the two a rate takes.
  if (register !== null) return refused(fillIn(THERE, { sheet: register.sheet }));
  if (sheets.some(({ sheet }) => sheet === SHEET)) return refused(fillIn(TAKEN, { sheet: SHEET }));
  const { scorecard } = card;
  const place = {
    sheetId: scorecard.sheetId,
    sheet: scorecard.sheet,
    row: scorecard.range.row,
    column: scorecard.range.column,
  };
  const reason = fillIn(REASON, { release: benchmarks.pack.populations.release });
  const rows = rowsChange(
    SHEET,
    { headings: REGISTER_HEADINGS, rows: registerRows(benchmarks, authority) },
    null,
    {
      place,
      measure: SHEET,
      reason,
    },
  );
  // For the latest month: what the new register would change there is said before it is made.
  const year = scorecard.latest === null ? null : yearOfEstimate(scorecard.latest, USUAL_POPULATION.rule);
  const due = year === null ? null : benchmarks.population(authority, year);
  const effects = due === null ? [] : populationChanges(judgements, due);
  const notes = [
    ...new Set(
      effects.map(({ measure, reason: why }) =>
        fillIn(EFFECT, {
          population: (due ?? 0).toLocaleString("en-GB"),
          year: String(year),
          measure,
          reason: why,
        }),
      ),
    ),
  ];
  return Promise.resolve({
    title: fillIn(TITLE, { area: benchmarks.nameOf(authority) }),
    changes: [rows],
    notes,
  });
}

function refused(sentence: string): Promise<never> {
  return Promise.reject(new Error(sentence));
}
