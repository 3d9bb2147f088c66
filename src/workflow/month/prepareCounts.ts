import type { Period } from "../../core/periods/period";
import { atPeriod } from "../../judge/atPeriod";
import { findMeasure } from "../../model/identity/findMeasure";
import type { Place } from "../../model/place";
import type { Card } from "../../model/reading";
import type { Scorecard } from "../../model/scorecard";
import { NO_SETTINGS, type CountMatch, type Settings } from "../../model/settings";
import { countChanges, type BroughtIn, type CountPair } from "../../month/counts/countChanges";
import { monthAtHand, monthForCounts } from "../../month/counts/monthForCounts";
import { monthsOpen } from "../../month/counts/monthsOpen";
import { rowKey, rowName, type CountRow, type CountTable } from "../../month/counts/countTable";
import { matchCounts, type Close, type Matched, type Matching } from "../../month/counts/matchCounts";
import { readCounts } from "../../month/counts/readCounts";
import { keptWorkings } from "../../month/history/keptWorkings";
import { landmarksOf } from "../../recognise/landmarksOf";
import { recognise } from "../../recognise/recognise";
import { anchored } from "../../update/anchored";
import { readMonth } from "./readMonth";

export { monthAtHand, monthForCounts, monthsOpen, rowName };
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
  // The period picks the column, where a report holds several months.
  const table = readCounts(text, period);
  return { table, matching: matchCounts(table.rows, scorecard.measures, settings.matches ?? []) };
}

/** The changes that bring these rows into a month. Two round trips, nothing is written. */
export async function prepareCounts(
  card: Card,
  pairs: readonly CountPair[],
  period: Period | null,
  settings: Settings = NO_SETTINGS,
): Promise<BroughtIn> {
  // In workbooks with a sheet for each month the counts go to the sheet of theirs.
  const monthPage = pageOf(card.scorecard, period);
  const { sheetId } = monthPage;
  const { grid, history } = await readMonth(card.scorecard, monthPage);
  // How the workings were typed before the month began: a new one is typed in the same way.
  const kept = keptWorkings(card.scorecard, history);
  // The month stands on the sheet that was read: its places are known.
  if (sheetId === card.scorecard.sheetId)
    return named(countChanges(card.scorecard, pairs, period, kept), card.landmarks);
  // Another sheet has other places: it is understood by itself, now.
  const page = recognise([grid], settings).find((one) => one.periods.some((each) => atPeriod(each, period)));
  const onPage = pairs.flatMap(({ row, measure }): CountPair[] => {
    const same = page && findMeasure(measure, page.measures);
    // The same measure on the other sheet, by the one rule for that.
    return same ? [{ row, measure: same }] : [];
  });
  const brought = countChanges(
    page ?? card.scorecard,
    page ? onPage : pairs,
    period,
    lastWorkings(card.scorecard, kept),
  );
  // Where a cell is, said by what it stands beside on its own sheet.
  return named(brought, page ? landmarksOf([grid], [page]) : card.landmarks);
}

function named({ changes, notes }: BroughtIn, landmarks: Card["landmarks"]): BroughtIn {
  return { changes: anchored(changes, landmarks), notes };
}

/** The sheet that holds a month: where each has one of its own, not always the one that is shown. */
function pageOf(scorecard: Scorecard, period: Period | null): Pick<Place, "sheetId" | "sheet"> {
  // One sheet holds all months.
  if (scorecard.sheets.length < 2) return scorecard;
  const actuals = scorecard.measures.flatMap((measure) => measure.actuals);
  return actuals.find((actual) => atPeriod(actual.period, period))?.place ?? scorecard;
}

/** The workings of the month that is shown, for the pages of others: they are typed like these. */
function lastWorkings(
  { measures }: Scorecard,
  kept: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const typed = measures.flatMap(({ key, working }): [string, string][] =>
    // A formula is no typed working: it follows by itself.
    typeof working?.content === "string" && working.content !== "" ? [[key, working.content]] : [],
  );
  return new Map([...kept, ...typed]);
}

/** The settings with the matches that the analyst has confirmed. */
export function withMatches(settings: Settings, confirmed: readonly Close[]): Settings {
  if (confirmed.length === 0) return settings;
  const fresh = confirmed.map(({ row, measure }): CountMatch => ({
    from: rowKey(row),
    measureKey: measure.key,
  }));
  // Confirmed anew, for another measure: the newer match holds.
  const others = (settings.matches ?? []).filter(({ from }) => !fresh.some((one) => one.from === from));
  return { ...settings, matches: [...others, ...fresh] };
}
