import type { Settings } from "../model/settings";
import { saveSettings } from "./saveSettings";

/** Remembers in the workbook whether to recalculate as the analyst types. */
export async function setLive(settings: Settings, live: boolean): Promise<Settings> {
  return (await saveSettings({ ...settings, live }, settings)).settings;
}
