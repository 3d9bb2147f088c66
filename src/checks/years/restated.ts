import { comparePeriods, samePeriod } from "../../core/periods/comparePeriods";
import { formatPeriod, namePeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";
import { isProvisional } from "../../core/figures/typed/isProvisional";
import type { PastFigure } from "../../model/beside";
import { adopted } from "../../model/identity/adopted";
import { measureKey, type Named } from "../../model/identity/measureKey";
import { sameContent } from "../../model/identity/sameContent";
import type { Actual, Measure } from "../../model/scorecard";
import { callOf } from "../../model/naming/callOf";
import { listed } from "../../model/naming/callAll";
import { type Answer, faults, finding, FINE, notFine, type SheetCheck } from "../run/check";
import { shownIn } from "../../model/inFact";
import type { Subject } from "../run/subject";

// Figures of past months change as workflows are finished late, and the board should be told: "the 68% reported for June
// will increase when the data is refreshed". A month that changed by a slip of the hand looks just the same, so each
// change is shown with what was published before.

/** A past month that differs from what was last kept of it in the history. */
export const restated: SheetCheck = {
  id: "restated",
  severity: "warning",
  question: "Are the past months as they were when they were last kept?",
  askAll(subject) {
    const { orientation, lines, latest } = subject.scorecard;
    if (subject.beside.past.length === 0 || latest === null) return [];
    const last = lastOf(subject);
    const provisional = new Set(
      lines.flatMap(({ heading, index }) => (isProvisional(heading) ? [index] : [])),
    );
    // What is published as provisional is expected to change.
    const isFinal = ({ place: { row, column, sheetId } }: Actual, period: Period): boolean =>
      !provisional.has(orientation === "down" ? column : row) &&
      !subject.beside.provisional.some((one) => one.sheetId === sheetId && samePeriod(one.period, period));
    return subject.judgements.flatMap(({ measure }) => {
      const known = measure.actuals.flatMap((actual) => {
        const { period } = actual;
        // The latest month is still being filled in.
        if (period === null || comparePeriods(period, latest) >= 0 || !isFinal(actual, period)) return [];
        const was = last.get(keyOf(measure, formatPeriod(period)));
        return was === undefined ? [] : [{ actual, period, was }];
      });
      // What the cell holds is compared, not how it is shown: a new number format restates nothing.
      const changed = known.filter(({ actual, was }) => !sameContent(actual.content, was.value));
      return changed.length > 0 ? [answer(measure, changed)] : known.slice(0, 1).map(() => FINE);
    });
  },
};

/** A past month with what the history last kept of it. */
interface Changed {
  readonly actual: Actual;
  readonly period: Period;
  readonly was: PastFigure;
}

/** The last that was kept of each measure and period on the scorecard's sheets, by what they are called today. */
function lastOf({ scorecard, beside: { past, sheets } }: Subject): Map<string, PastFigure> {
  return new Map(
    adopted(past, scorecard, new Set(sheets))
      .filter(({ sheet }) => sheet === scorecard.sheet)
      .map((one) => [keyOf(one, one.period), one]),
  );
}

/** By name and reference, so that a measure that was renamed since is found under what it is called today. */
function keyOf(measure: Named, period: string): string {
  return `${measureKey(measure)} ${period}`;
}

/** All changed months of a row in one sentence: data are refreshed together. */
function answer(measure: Measure, changed: readonly Changed[]): Answer {
  const [first] = changed;
  const now = (one: Changed | undefined): string => shownIn(one?.actual ?? null) || "blank";
  return notFine(
    finding(restated, measure, {
      cells: faults(...changed.map(({ actual }) => actual)),
      message: MESSAGE(
        callOf(measure),
        listed(changed.map((one) => IN(namePeriod(one.period), one.was.shown, now(one)))),
      ),
      why: changed
        .map(({ period, was }) => WHY(namePeriod(period), was.shown, KEPT[was.why], was.when))
        .join(" "),
      published: now(first),
      expected: first?.was.shown ?? null,
    }),
  );
}

/** On which occasion the history kept a figure, as the sentence says it. */
const KEPT: Readonly<Record<PastFigure["why"], string>> = {
  seen: "as it was then",
  published: "as published",
  replaced: "before a new period took its place",
  benchmark: "before a newer benchmark took its place",
};
const IN = (month: string, was: string, now: string): string => `${month} was ${was} and is ${now}`;
const MESSAGE = (measure: string, changes: string): string =>
  `Past figures of ${measure} have changed: ${changes}.`;
const WHY = (month: string, was: string, kept: string, day: string): string =>
  `${month} was kept as ${was} on ${day}, ${kept}.`;
