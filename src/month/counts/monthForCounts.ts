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
  const { latest, lines, measures, periods } = scorecard;
  if (periods.length === 0) return open[0] ?? null;
  if (latest === null) return open.at(-1) ?? null;
  const later = open
    .filter(({ kind }) => kind === latest.kind)
    .filter((one) => comparePeriods(one, latest) > 0);
  const headed = lines.flatMap(({ role, period }) => (role === "working" && period ? [period] : []));
  const worked = later.find((one) => headed.some((period) => samePeriod(one, period)));
  if (worked !== undefined) return worked;
  if (!isTyped(measures, latest)) return latest;
  return later.at(-1) ?? latest;
}
