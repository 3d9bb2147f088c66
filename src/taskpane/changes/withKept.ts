import { formatPeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";
import type { Change } from "../../model/change";
import type { Kept, Settings } from "../../model/settings";

/**
 * The settings with a colour or arrow that the analyst keeps against the rule, for this measure and period, with the
 * reason.
 */
export function withKept(
  settings: Settings,
  change: Pick<Change, "group" | "measureKey">,
  period: Period | null,
  reason: string,
): Settings {
  // The pane offers *Keep mine* for statuses and arrows only. Anything else that comes here is a mistake in the
  // program.
  if (change.group !== "statuses" && change.group !== "directions")
    throw new Error("A value is never replaced, so there is nothing to keep.");
  const kept: Kept = {
    measureKey: change.measureKey,
    group: change.group,
    period: period === null ? "" : formatPeriod(period),
    reason,
  };
  // Said again for the same figure: the newer reason is the one that counts.
  const others = settings.kept.filter(
    (one) => one.measureKey !== kept.measureKey || one.group !== kept.group || one.period !== kept.period,
  );
  return { ...settings, kept: [...others, kept] };
}
