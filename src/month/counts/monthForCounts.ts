import { comparePeriods, samePeriod } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import { isTyped } from "../../judge/monthInHand";
import type { Scorecard } from "../../model/scorecard";
import { monthsOpen } from "./monthsOpen";

/**
 * The month that counts are brought into unless the analyst chooses another. In this order: a later month for which the
 * workings are already headed, as after adding a month; the latest month until nearly all of its figures are there; the
 * next month that is laid out; the latest again. In a scorecard without any figure it is the first month. `null` where
 * no month is open.
 */
export function monthForCounts(scorecard: Scorecard): Period | null {
  const open = monthsOpen(scorecard);
  const { latest, measures, periods } = scorecard;
  if (periods.length === 0) return open[0] ?? null;
  if (latest === null) return open.at(-1) ?? null;
  const added = monthAdded(scorecard);
  if (added !== null) return added;
  if (!isTyped(measures, latest)) return latest;
  return laterThan(latest, open).at(-1) ?? latest;
}

/**
 * The month that the analyst is working on: the latest with figures, until it was kept as published (`isKept`); then
 * the next one that is laid out. A month just added is the one in hand even while it is empty.
 */
export function monthAtHand(scorecard: Scorecard, isKept: (month: Period) => boolean): Period | null {
  const { latest } = scorecard;
  if (latest === null || !isKept(latest)) return monthAdded(scorecard) ?? latest;
  return laterThan(latest, monthsOpen(scorecard)).at(-1) ?? latest;
}

/** The month behind the latest figures for which the workings are headed: adding a month renames their heading. */
function monthAdded({ latest, lines, periods }: Scorecard): Period | null {
  if (latest === null) return null;
  const headed = lines.flatMap(({ role, period }) => (role === "working" && period ? [period] : []));
  const later = laterThan(latest, periods);
  return later.find((one) => headed.some((period) => samePeriod(one, period))) ?? null;
}

/** Later periods of the same kind: a year's column is no later month. */
function laterThan(latest: Period, periods: readonly Period[]): readonly Period[] {
  return periods.filter((one) => one.kind === latest.kind && comparePeriods(one, latest) > 0);
}
