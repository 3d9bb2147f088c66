import { NO_SETTINGS, type Settings } from "../../model/settings";
import { askToWriteJournal } from "./journalWrites";
import { removeOverlay } from "../overlay/markCells";
import { run, type RunOptions } from "../host/run";
import { SETTINGS_KEY } from "./keptUnder";

/** What the add-in keeps in a workbook. */
export interface KeptParts {
  readonly settings: boolean;
  /** The journal of its changes, without which nothing can be reverted. */
  readonly journal: boolean;
}

/** Takes what the add-in keeps out of the workbook. */
export async function removeKept({ settings, journal }: KeptParts, options?: RunOptions): Promise<void> {
  // Marks of findings are for the analyst, not for whoever the workbook goes to.
  await removeOverlay(options);
  await run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY).load("key");
    const kept = askToWriteJournal(context);
    await context.sync();
    if (settings && !setting.isNullObject) setting.delete();
    if (journal) kept.removeAll();
    await context.sync();
  }, options);
}

/** Takes everything that the add-in keeps out of the workbook: its settings and the journal of its changes. */
export async function removeSettings(options?: RunOptions): Promise<Settings> {
  await removeKept({ settings: true, journal: true }, options);
  return NO_SETTINGS;
}
