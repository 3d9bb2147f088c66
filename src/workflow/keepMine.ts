import { saveSettings } from "../excel/settings";
import { formatPeriod } from "../core/namePeriod";
import type { Period } from "../core/period";
import type { Change } from "../model/change";
import type { Kept, Settings } from "../model/settings";

/** Keeps a colour or an arrow of hers that the rule contradicts, with her reason, in the workbook. */
export function keepMine(
  settings: Settings,
  change: Change,
  period: Period | null,
  reason: string,
): Promise<Settings> {
  if (change.group !== "statuses" && change.group !== "directions")
    throw new Error("A value is never replaced, so there is nothing to keep.");
  const kept: Kept = {
    measureKey: change.measureKey,
    group: change.group,
    period: period === null ? "" : formatPeriod(period),
    reason,
  };
  const others = settings.kept.filter(
    (one) => one.measureKey !== kept.measureKey || one.group !== kept.group || one.period !== kept.period,
  );
  return saveSettings({ ...settings, kept: [...others, kept] });
}
