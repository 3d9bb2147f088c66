/**
 * Which past figures are no longer what they were. Workflows finish late, and earlier months are restated; the board
 * should be told which of the figures that it has seen have changed.
 */

import type { Period } from "../../core/periods/period";
import { sameContent } from "../../model/identity/sameContent";
import type { Judgement } from "../../model/judgement";
import type { Place } from "../../model/place";
import type { Actual, Measure } from "../../model/scorecard";
import { byHowMuch } from "./byHowMuch";
import { periodKey, type HistoryEntry, type Why } from "./historyEntry";
import { entryOf, lastKept } from "./seenEntries";

/** A past figure that is no longer what it was, with both entries. */
export interface Restated {
  readonly measure: Measure;
  readonly period: Period | null;
  readonly place: Place;
  readonly was: HistoryEntry;
  readonly now: HistoryEntry;
  /**
   * By how much a number has changed, `down 2 points`; `null` where one of the two is no number, or only the status
   * changed.
   */
  readonly by: string | null;
  /** The status is another one, also where the figure is the same, as after a new target. */
  readonly statusChanged: boolean;
}

/**
 * Figures that changed since they were last kept for the reason `since`: `published` tells what is different from the
 * last board paper, `seen` what is different from the last look.
 */
export function restatedFigures(
  sheet: string,
  judgements: readonly Judgement[],
  history: readonly HistoryEntry[],
  since: Why,
): Restated[] {
  return judgements.flatMap((judgement) =>
    judgement.measure.actuals.flatMap((actual): Restated[] => {
      const now = entryOf(sheet, judgement, actual, { why: since, today: "" });
      const was = lastKept(history, sheet, judgement, periodKey(actual.period), [since]);
      if (was === null) return [];
      const statusChanged = was.status !== now.status;
      if (sameContent(was.value, now.value) && !statusChanged) return [];
      const { period, place } = actual;
      return [
        {
          measure: judgement.measure,
          period,
          place,
          was,
          now,
          by: changeOf(was, now, actual),
          statusChanged,
        },
      ];
    }),
  );
}

function changeOf(was: HistoryEntry, now: HistoryEntry, { value }: Actual): string | null {
  if (typeof was.value !== "number" || typeof now.value !== "number" || value.kind !== "number") return null;
  return sameContent(was.value, now.value) ? null : byHowMuch(now.value - was.value, value);
}
