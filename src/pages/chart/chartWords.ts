import { displayed, showLike } from "../../core/figures/displayed";
import { STATUS_WORD } from "../../core/status/status";
import type { Judgement } from "../../model/judgement";
import type { Fact } from "../../model/scorecard";
import { titleOf } from "../../model/naming/titleOf";
import { chartNotes } from "./chartNotes";
import type { ChartPeriod } from "./chartPeriods";
import { chartMarks } from "./chartMarks";

/** How the add-in's words for a chart begin; a description that begins otherwise is the analyst's, and stays. */
export const OUR_WORDS = "Line chart of ";

/**
 * A chart in words, as its alternative text for readers who do not see it: what is drawn and since when, where the
 * latest stands against target and tolerance, the lowest and the highest. `Line chart of 1.4 % of re-referrals, Aug-23
 * to Jan-25. Jan-25: 23%, target 18%, tolerance 21%, red. Lowest 17% in Aug-24, highest 28% in Mar-24.`
 */
export function chartWords(
  judgement: Judgement,
  periods: readonly ChartPeriod[],
  origin: number | null,
): string {
  const { measure, status } = judgement;
  const figures = periods.flatMap(({ actual, label }) =>
    actual.value.kind === "number" ? [{ value: actual.value, label }] : [],
  );
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined)
    return `${OUR_WORDS}${titleOf(measure)}, without figures yet.`;
  const low = figures.reduce((least, one) => (displayed(one.value) < displayed(least.value) ? one : least));
  const high = figures.reduce((most, one) => (displayed(one.value) > displayed(most.value) ? one : most));
  const drawn = new Set(chartMarks(measure, periods).map(({ of }) => of));
  const marks = [
    markWords("target", measure.target, drawn.has("Target")),
    markWords("tolerance", measure.tolerance, drawn.has("Tolerance")),
  ];
  const stands = [last.value.shown, ...marks.flatMap((one) => one ?? [])].join(", ");
  const told = status.value === "grey" ? "no status" : STATUS_WORD[status.value].toLowerCase();
  // Where the axis begins is said, because a cut axis makes small changes look large.
  const begins =
    origin === null || origin === 0
      ? ""
      : ` The axis begins at ${showLike(origin, { ...last.value, thousands: true })}, not at zero.`;
  const range =
    displayed(low.value) === displayed(high.value)
      ? ` All of them are ${low.value.shown}.`
      : ` Lowest ${low.value.shown} in ${low.label}, highest ${high.value.shown} in ${high.label}.`;
  const notes = chartNotes(judgement, periods);
  const span = first === last ? last.label : `${first.label} to ${last.label}`;
  return `${OUR_WORDS}${titleOf(measure)}, ${span}. ${last.label}: ${stands}, ${told}.${figures.length > 1 ? range : ""}${begins}${notes && ` ${notes}`}`;
}

/** The target or tolerance as it is written, where a line is drawn for it; where none is, the notes say it. */
function markWords(name: string, fact: Fact | null, isDrawn: boolean): string | null {
  if (fact === null || !("shown" in fact.value)) return null;
  return fact.value.kind === "number" || isDrawn ? `${name} ${fact.value.shown}` : null;
}
