import { comparePeriods } from "../core/periods/comparePeriods";
import type { Line, Scorecard } from "../model/scorecard";

/**
 * The column at the newest end whose heading looks like a period and cannot be read: then which value is the latest
 * cannot be told. `null` where there is none. Periods may run either way, so the newest end is found first.
 */
export function unreadLatest({ lines }: Pick<Scorecard, "lines">): Line | null {
  const unread = lines.filter(({ doubt }) => doubt === "unread");
  if (unread.length === 0) return null;
  const dated = lines.filter(({ role, period }) => role === "actual" && period !== null);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first?.period || !last?.period) return null;
  return comparePeriods(first.period, last.period) <= 0
    ? (unread.find(({ index }) => index > last.index) ?? null)
    : (unread.find(({ index }) => index < first.index) ?? null);
}
