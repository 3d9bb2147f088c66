import { comparePeriods, samePeriod } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import { isTyped } from "../../judge/monthInHand";
import type { Scorecard } from "../../model/scorecard";
import { monthsOpen } from "./monthsOpen";

/**
 * The month that counts are brought into unless another is chosen: a later one that the workings are headed for, as after
 * it was added; else the latest while it is being typed, else the next one that is laid out, else the latest again; of
 * months without any figure the first. `null` where no month is open.
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
 * The month that the analyst is at: the latest with figures until it was kept as published; then the next one that is laid
 * out. A month that was added is the one in hand from then on, though it is still empty.
 */
export function monthAtHand(scorecard: Scorecard, isKept: (month: Period) => boolean): Period | null {
  const { latest } = scorecard;
  if (latest === null || !isKept(latest)) return monthAdded(scorecard) ?? latest;
  return laterThan(latest, monthsOpen(scorecard)).at(-1) ?? latest;
}

/** The month later than the latest figures that the workings are headed for. */
function monthAdded({ latest, lines, periods }: Scorecard): Period | null {
  if (latest === null) return null;
  const headed = lines.flatMap(({ role, period }) => (role === "working" && period ? [period] : []));
  const later = laterThan(latest, periods);
  return later.find((one) => headed.some((period) => samePeriod(one, period))) ?? null;
}

function laterThan(latest: Period, periods: readonly Period[]): readonly Period[] {
  return periods.filter((one) => one.kind === latest.kind && comparePeriods(one, latest) > 0);
}
