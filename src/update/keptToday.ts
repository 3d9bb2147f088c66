import { followKeys } from "../model/identity/followMeasures";
import type { Scorecard } from "../model/scorecard";
import type { Kept, Settings } from "../model/settings";

/**
 * The settings with what the analyst keeps of these measures, under the keys that the measures have today: a renamed
 * measure stays kept.
 */
export function keptToday(settings: Settings, { measures }: Pick<Scorecard, "measures">): Settings {
  const { kept } = settings;
  if (kept.length === 0) return settings;
  const now = followKeys(
    kept.map(({ measureKey }) => measureKey),
    measures,
  );
  const today = kept.map((one): Kept => ({
    ...one,
    measureKey: now.get(one.measureKey)?.key ?? one.measureKey,
  }));
  return { ...settings, kept: today };
}
