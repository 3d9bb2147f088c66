import type { Settings } from "../../model/settings";
import type { Port } from "../../workflow/port/port";
import type { Task } from "./oneAtATime";
import type { PaneEvent } from "./paneState";

/** What the analyst set, and the settings as they had been read: from the two it is known what somebody else changed. */
interface SettingsEdit {
  readonly mine: Settings;
  readonly base: Settings;
}

/**
 * Saving and removing settings. What the analyst sets shows at once. Several edits in a row are saved one after
 * another, only the newest of those that wait, so that going through a list with the arrow keys loses nothing. What
 * cannot be saved is taken back.
 */
export function settingsActions(
  port: Port,
  dispatch: (event: PaneEvent) => void,
  attempt: (task: Task) => Promise<boolean>,
  read: () => Promise<boolean>,
) {
  // A save is under way. The ones that come meanwhile wait in `next`, each taking the place of the one before.
  let saving = false;
  let next: SettingsEdit | null = null;
  // Resolves when the last of a row of saves is in the file.
  let ended = Promise.resolve();

  const saveOnce = ({ mine, base }: SettingsEdit): Promise<boolean> =>
    attempt({
      doing: "Keeping what you set",
      writes: true,
      again: () => void saveSettings(mine, base),
      run: async (waiting) => {
        const { settings, differences } = await port.saveSettings(mine, base, waiting);
        // What waits already is newer than what was just saved: it stays on the screen.
        dispatch({ type: "saved", settings: next?.mine ?? settings, differences });
      },
    });

  const saveSettings = (mine: Settings, base: Settings): Promise<void> => {
    // The analyst sees the choice at once. Reading the whole workbook first would feel as if the press was lost.
    dispatch({ type: "settings", settings: mine });
    // The base of the oldest edit that waits: someone else's change since then is to be noticed.
    next = { mine, base: next?.base ?? base };
    if (!saving) ended = saveAll(base);
    return ended;
  };

  const saveAll = async (base: Settings): Promise<void> => {
    saving = true;
    let known = base;
    let saved = true;
    while (saved && next) {
      const edit: SettingsEdit = next;
      next = null;
      // When a save fails, this is what the workbook still holds.
      known = edit.base;
      saved = await saveOnce(edit);
    }
    saving = false;
    next = null;
    // The reading shows what the settings change: statuses, directions, findings.
    if (saved) await read();
    // The screen goes back to what is in the file, beside the sentence that says why.
    else dispatch({ type: "settings", settings: known });
  };

  const removeSettings = async (): Promise<boolean> => {
    const removed = await attempt({
      doing: "Removing the add-in's settings",
      writes: true,
      again: () => void removeSettings(),
      run: async (waiting) =>
        dispatch({ type: "saved", settings: await port.removeSettings(waiting), differences: [] }),
    });
    if (removed) await read();
    return removed;
  };

  /** Resolves when nothing that the analyst set waits to be kept, and the picture shows it. */
  const settled = (): Promise<void> => ended;

  return { saveSettings, removeSettings, settled };
}
