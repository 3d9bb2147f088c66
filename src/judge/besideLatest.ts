import type { Period } from "../core/periods/period";
import type { Actual, Fact, Measure, Scorecard } from "../model/scorecard";
import { atPeriod } from "./atPeriod";

/**
 * Takes from a measure a status and an arrow whose column is of another month than its latest value. A `RAG` behind
 * June says nothing of May while June is still to come, and May's status must not be written into it.
 */
export function besideLatest({
  lines,
  orientation,
  sheets,
}: Scorecard): (measure: Measure, latest: Actual | null) => Measure {
  // Columns of statuses and arrows that stand in the group of one month.
  const dated = new Map<number, Period>();
  for (const { role, index, period } of lines)
    if ((role === "status" || role === "direction") && period !== null) dated.set(index, period);
  if (dated.size === 0 || sheets.length > 1) return (measure) => measure;
  return (measure, latest) => {
    const isOfAnother = (fact: Fact | null): boolean => {
      if (fact === null || latest?.period == null) return false;
      const own = dated.get(orientation === "down" ? fact.place.column : fact.place.row);
      return own?.kind === latest.period.kind && !atPeriod(own, latest.period);
    };
    const { status, direction } = measure;
    // The period in `Change since 2022-23` is what the latest value is compared with, not whose arrow it is.
    const isOlder = direction?.against === undefined && isOfAnother(direction);
    if (!isOfAnother(status) && !isOlder) return measure;
    return {
      ...measure,
      status: isOfAnother(status) ? null : status,
      direction: isOlder ? null : direction,
    };
  };
}
