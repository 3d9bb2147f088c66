import { isProvisional } from "../../core/provisional";
import { findPeriod } from "../../core/readPeriod";
import type { Period } from "../../core/period";
import type { Judgement } from "../../model/judgement";
import type { Place } from "../../model/place";
import type { Measure, Scorecard } from "../../model/scorecard";
import { periodKey, type HistoryEntry, type Why } from "./historyEntry";
import { entryOf, lastKept, sameValue } from "./seenEntries";

/** A past figure that is no longer what it was. */
export interface Restated {
  readonly measure: Measure;
  readonly period: Period | null;
  readonly place: Place;
  readonly was: HistoryEntry;
  readonly now: HistoryEntry;
  /** By how much a number has changed; `null` where either is none. */
  readonly by: number | null;
  /** The colour changed with it. */
  readonly statusChanged: boolean;
}

/** What has changed since it was last kept for this reason: `published` answers what is different from the last board paper. */
export function restated(
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
      if (sameValue(was, now) && !statusChanged) return [];
      const by =
        typeof was.value === "number" && typeof now.value === "number" ? now.value - was.value : null;
      return [
        {
          measure: judgement.measure,
          period: actual.period,
          place: actual.place,
          was,
          now,
          by,
          statusChanged,
        },
      ];
    }),
  );
}

/** The months that their headings mark as provisional: `Jun-24 (p)`. */
export function provisionalPeriods({ lines }: Scorecard): Period[] {
  return lines.flatMap(({ role, heading, period }) =>
    role === "actual" && isProvisional(heading) ? (period ?? findPeriod(heading) ?? []) : [],
  );
}
