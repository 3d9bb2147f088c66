import { periodWord } from "../../core/periods/periodWord";
import { namePeriod } from "../../core/periods/namePeriod";
import { financialYear, yearBefore } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";
import { ownLatest } from "../../judge/ownLatest";
import { isSamePlace } from "../../model/place";
import type { Judgement } from "../../model/judgement";
import type { Actual, Measure } from "../../model/scorecard";

/** What a snapshot's changes compare with: each measure's value before, or that of the same period a year earlier. */
export type SnapshotForm = "previous" | "yearBefore";

/**
 * The value with which a tile's figure is compared; `null` where there is none, or where a figure that adds up within
 * the year has begun again.
 */
export function comparedActual({ measure, latest }: Judgement, form: SnapshotForm): Actual | null {
  if (latest?.period == null) return null;
  const { previous } = ownLatest(withLatest(measure, latest), latest.period, form, false);
  if (previous?.period == null) return null;
  const startsAgain =
    form === "previous" &&
    measure.accumulates &&
    financialYear(latest.period) !== financialYear(previous.period);
  return startsAgain ? null : previous;
}

/** The measure with its latest figure, which may still wait to be filled in from its working. */
function withLatest(measure: Measure, latest: Actual): Measure {
  const actuals = measure.actuals.map((actual) =>
    isSamePlace(actual.place, latest.place) ? latest : actual,
  );
  return { ...measure, actuals };
}

/**
 * The sentence below a snapshot's title. It begins alike whatever the month, so that it is known again:
 * `Latest month: Jan-25. Change on the figure before: Dec-24.`
 */
export function comparedSentence(latest: Period | null, form: SnapshotForm, previous: Period | null): string {
  const month = latest === null ? "none is named" : namePeriod(latest);
  const before = form === "yearBefore" && latest !== null ? yearBefore(latest) : previous;
  const word = periodWord([latest ?? previous]);
  return `Latest ${word}: ${month}. ${CHANGE[form](word)}${before === null ? "" : `: ${namePeriod(before)}`}.`;
}

/** The form of a snapshot, by its sentence; `null` where the sentence is not one of the add-in's. */
export function formOf(sentence: string): SnapshotForm | null {
  const [, word] = BEGINS.exec(sentence) ?? [];
  if (word === undefined) return null;
  return sentence.includes(CHANGE.yearBefore(word)) ? "yearBefore" : "previous";
}

/** How the sentence begins, whatever the month: `Latest month:`, `Latest quarter:`. */
const BEGINS = /^Latest ([a-z]+):/;
const CHANGE: Readonly<Record<SnapshotForm, (period: string) => string>> = {
  previous: () => "Change on the figure before",
  yearBefore: (period) => `Change on the same ${period} a year before`,
};
