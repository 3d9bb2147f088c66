import { changeSettings } from "../excel/kept/keptSettings";
import type { Settings } from "../model/settings";
import { mergeSettings, type Merged } from "./mergeSettings";
import type { Waiting } from "../model/waiting";

/**
 * Saves what the analyst set. Where someone else saved since the analyst read `base`, the two are merged with what the workbook holds
 * at that moment; what stands comes back, with what differed in sentences.
 */
export async function saveSettings(mine: Settings, base: Settings, waiting: Waiting = {}): Promise<Merged> {
  let differences: readonly string[] = [];
  const settings = await changeSettings((theirs) => {
    const merged = mergeSettings(base, mine, theirs);
    differences = merged.differences;
    return merged.settings;
  }, waiting);
  return { settings, differences };
}
