import type { Scorecard } from "../../model/scorecard";
import { isEntryOf, type HistoryEntry } from "./historyEntry";

/** The latest kept working of each measure, by measure key: the pattern for the next month's where its cell was emptied. */
export function keptWorkings(scorecard: Scorecard, history: readonly HistoryEntry[]): Map<string, string> {
  const kept = new Map<string, string>();
  for (const measure of scorecard.measures) {
    const own = history.filter((entry) => entry.working !== "" && isEntryOf(entry, scorecard.sheet, measure));
    const latest = [...own].sort((a, b) => a.period.localeCompare(b.period)).at(-1);
    if (latest) kept.set(measure.key, latest.working);
  }
  return kept;
}
