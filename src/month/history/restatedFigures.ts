import type { Period } from "../../core/periods/period";
import { sameContent } from "../../model/identity/sameContent";
import type { Judgement } from "../../model/judgement";
import type { Place } from "../../model/place";
import type { Actual, Measure } from "../../model/scorecard";
import { byHowMuch } from "./byHowMuch";
import { periodKey, type HistoryEntry, type Why } from "./historyEntry";
import { entryOf, lastKept } from "./seenEntries";

/** A past figure that is no longer what it was. */
export interface Restated {
  readonly measure: Measure;
  readonly period: Period | null;
  readonly place: Place;
  readonly was: HistoryEntry;
  readonly now: HistoryEntry;
  /** By how much a number has changed, `down 2 points`; `null` where either is none. */
  readonly by: string | null;
  /** The colour changed with it. */
  readonly statusChanged: boolean;
}

/** What has changed since it was last kept for this reason: `published` answers what is different from the last board paper. */
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
