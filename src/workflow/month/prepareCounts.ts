import type { Period } from "../../core/period";
import type { Card } from "../../model/reading";
import type { Scorecard } from "../../model/scorecard";
import type { CountMatch, Settings } from "../../model/settings";
import { countChanges, monthsOpen, type BroughtIn, type CountPair } from "../../month/counts/countChanges";
import { rowKey, rowName, type CountRow, type CountTable } from "../../month/counts/countTable";
import { matchCounts, type Close, type Matched, type Matching } from "../../month/counts/matchCounts";
import { readCounts } from "../../month/counts/readCounts";
import { nameOf } from "../../month/placeChange";
import { keptWorkings } from "../../month/history/keptWorkings";
import { readMonth } from "./readMonth";

export { monthsOpen, nameOf, rowName };
export type { BroughtIn, Close, CountPair, CountRow, Matched, Matching };

/** A report beside a scorecard, before anything is decided. */
export interface ReadReport {
  readonly table: CountTable;
  readonly matching: Matching;
}

/** Understands a report and finds the measures that its rows are about. */
export function readReport(
  text: string,
  scorecard: Scorecard,
  period: Period | null,
  settings: Settings,
): ReadReport {
  const table = readCounts(text, period);
  return { table, matching: matchCounts(table.rows, scorecard.measures, settings.matches ?? []) };
}

/** The changes that bring these rows into a month. Two round trips, nothing is written. */
export async function prepareCounts(
  card: Card,
  pairs: readonly CountPair[],
  period: Period | null,
): Promise<BroughtIn> {
  const { sheetId, sheet } = card.scorecard;
  const { history } = await readMonth(sheetId, sheet);
  return countChanges(card.scorecard, pairs, period, keptWorkings(card.scorecard, history));
}

/** The settings with the matches that she has confirmed. */
export function withMatches(settings: Settings, confirmed: readonly Close[]): Settings {
  if (confirmed.length === 0) return settings;
  const fresh = confirmed.map(({ row, measure }): CountMatch => ({
    from: rowKey(row),
    measureKey: measure.key,
  }));
  const others = (settings.matches ?? []).filter(({ from }) => !fresh.some((one) => one.from === from));
  return { ...settings, matches: [...others, ...fresh] };
}
