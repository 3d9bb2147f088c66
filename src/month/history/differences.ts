/**
 * What has changed since the figures were last kept, for the analyst to tell the board: restated months, other
 * statuses, new months, new measures, measures that are gone. Compared with what was kept for one reason: as published,
 * or as last seen.
 */

import type { Period } from "../../core/periods/period";
import { groupedBy } from "../../model/identity/groupedBy";
import { measureKey } from "../../model/identity/measureKey";
import type { Judgement } from "../../model/judgement";
import type { Place } from "../../model/place";
import type { Actual, Measure } from "../../model/scorecard";
import { isEntryOf, periodKey, type HistoryEntry, type Why } from "./historyEntry";
import { restatedFigures, type Restated } from "./restatedFigures";
import { entryOf } from "./seenEntries";

/** A measure whose latest figure has another status than the latest one that was kept. */
export interface OtherStatus {
  readonly measure: Measure;
  readonly place: Place;
  readonly was: { readonly status: string; readonly period: Period | null };
  readonly now: { readonly status: string; readonly period: Period | null };
}

/** What is different from what was last kept: from the last board paper, where that was kept as published. */
export interface Differences {
  /** The day of the last keeping, `2024-10-07`. */
  readonly on: string;
  /** Figures of kept months that are others now. */
  readonly restated: readonly Restated[];
  /** Measures whose latest figure, of another month than the kept one, has another status. */
  readonly statuses: readonly OtherStatus[];
  /** How many figures there are now of periods that were not kept: what a new month has brought. */
  readonly further: readonly { readonly period: Period | null; readonly figures: number }[];
  /** Measures with figures of which nothing was kept. */
  readonly newMeasures: readonly Measure[];
  /** The last figure of every measure that is no longer there. */
  readonly gone: readonly HistoryEntry[];
}

/** Compares a sheet's figures with what was kept of the sheet for the reason `since`; `null` where nothing was kept. */
export function differences(
  sheet: string,
  judgements: readonly Judgement[],
  history: readonly HistoryEntry[],
  since: Why,
): Differences | null {
  const kept = history.filter((entry) => entry.why === since && entry.sheet === sheet);
  const on = kept
    .map(({ when }) => when)
    .sort()
    .at(-1);
  if (on === undefined) return null;
  const known = judgements.map((judgement) => ({
    judgement,
    own: kept.filter((entry) => isEntryOf(entry, sheet, judgement.measure)),
  }));
  const keptAlready = known.filter(({ own }) => own.length > 0);
  return {
    on,
    restated: restatedFigures(sheet, judgements, history, since),
    statuses: keptAlready.flatMap((one) => otherStatus(sheet, one, since)),
    further: furtherFigures(keptAlready),
    newMeasures: known
      .filter(({ own, judgement }) => own.length === 0 && judgement.measure.actuals.some(holdsAFigure))
      .map(({ judgement }) => judgement.measure),
    gone: lastOfEach(
      kept.filter((entry) => !judgements.some(({ measure }) => isEntryOf(entry, sheet, measure))),
    ),
  };
}

/** A judgement with the entries that were kept of its measure. */
interface JudgedBefore {
  readonly judgement: Judgement;
  readonly own: readonly HistoryEntry[];
}

/** New figures by period; only of measures that were kept before, since all figures of a new measure are new. */
function furtherFigures(known: readonly JudgedBefore[]): Differences["further"] {
  const counts = new Map<string, { period: Period | null; figures: number }>();
  for (const { judgement, own } of known) {
    for (const { value, period } of judgement.measure.actuals) {
      const key = periodKey(period);
      if (value.kind === "blank" || own.some((one) => one.period === key)) continue;
      counts.set(key, { period, figures: (counts.get(key)?.figures ?? 0) + 1 });
    }
  }
  return [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([, count]) => count);
}

/**
 * The change of status from the latest kept figure to the latest now. Where both are of the same month the change is a
 * restatement, and is told there.
 */
function otherStatus(sheet: string, { judgement, own }: JudgedBefore, why: Why): OtherStatus[] {
  const { measure, latest, derived } = judgement;
  const kept = latestOf(own);
  // A figure that nobody has filled in yet is not on the sheet: the board has not seen its status.
  if (latest === null || derived || kept === null) return [];
  const now = entryOf(sheet, judgement, latest, { why, today: "" });
  if (now.period === kept.period || now.status === kept.status) return [];
  const period = measure.actuals.find((one) => periodKey(one.period) === kept.period)?.period ?? null;
  return [
    {
      measure,
      place: latest.place,
      was: { status: kept.status, period },
      now: { status: now.status, period: latest.period },
    },
  ];
}

function holdsAFigure({ value }: Actual): boolean {
  return value.kind !== "blank";
}

/** The entry of the latest period; of several for that period, the one that was kept last. */
function latestOf(entries: readonly HistoryEntry[]): HistoryEntry | null {
  return entries.reduce<HistoryEntry | null>(
    (latest, one) => (latest === null || one.period >= latest.period ? one : latest),
    null,
  );
}

/** The last entry of each measure. */
function lastOfEach(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const byMeasure = groupedBy(entries, measureKey);
  return [...byMeasure.values()].flatMap((own) => latestOf(own) ?? []);
}
