import type { Settings } from "../../model/settings";
import { run, type RunOptions } from "../host/run";
import { SETTINGS_KEY } from "./keptUnder";
import { readSettings } from "./settingsText";
import { Trouble } from "../host/trouble";

const NOT_KEPT =
  "Excel did not keep the setting. The scorecard itself is unchanged. Check that the workbook can be edited, then try again.";

/** Saves the settings in the workbook, whatever it holds: see `changeSettings`. */
export function keepSettings(settings: Settings, options?: RunOptions): Promise<Settings> {
  return changeSettings(() => settings, options);
}

/**
 * Saves what `change` makes of the settings that the workbook holds now, reads it back and gives what was read: Excel
 * has been known to lose what was saved (OfficeDev/office-js 3957, 6091). Settings that cannot be read, or that a
 * newer version wrote, are never overwritten.
 */
export function changeSettings(
  change: (stored: Settings, savedBy: string) => Settings,
  options?: RunOptions,
): Promise<Settings> {
  return run(async (context) => {
    const stored = context.workbook.settings;
    const before = stored.getItemOrNullObject(SETTINGS_KEY).load("value");
    const properties = context.workbook.properties.load("lastAuthor");
    await context.sync();
    // Read again at the moment of saving: somebody else may have saved since.
    const { settings, trouble } = readSettings(before.isNullObject ? null : before.value);
    // What cannot be read is not overwritten, for it may be a newer version's.
    if (trouble !== null) throw new Trouble("unsupported", trouble);

    const text = JSON.stringify(change(settings, properties.lastAuthor));
    stored.add(SETTINGS_KEY, text);
    await context.sync();

    // In a round trip of its own: only then does Excel tell what it has kept.
    const after = stored.getItemOrNullObject(SETTINGS_KEY).load("value");
    await context.sync();
    if (after.isNullObject || after.value !== text) throw new Trouble("unexpected", NOT_KEPT);
    return readSettings(after.value).settings;
  }, options);
}
