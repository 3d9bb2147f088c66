import { changeSettings } from "../excel/kept/keptSettings";
import type { Settings } from "../model/settings";
import { mergeSettings, type Merged } from "./mergeSettings";
import type { Waiting } from "../model/waiting";

/**
 * Saves what the analyst set. Where someone else saved since the analyst read `base`, the two are merged with what the workbook holds
 * at that moment; what stands comes back, with what differed in sentences.
 */
export async function saveSettings(
  mine: Settings,
  base: Settings,
  waiting: Waiting = {},
  now: () => Date = () => new Date(),
): Promise<Merged> {
  let differences: readonly string[] = [];
  // Read, merged and written in one go: what someone else saves in between is seen, not overwritten.
  const settings = await changeSettings((theirs, savedBy) => {
    // Signed at the moment of saving, for the audit trail.
    const signed = withSigned(mine, base, { when: now().toISOString(), savedBy });
    const merged = mergeSettings(base, signed, theirs);
    differences = merged.differences;
    return merged.settings;
  }, waiting);
  return { settings, differences };
}

/** What the analyst has set aside or kept since `base`, with when that was and who had saved the file last. */
function withSigned(
  mine: Settings,
  base: Settings,
  { when, savedBy }: { readonly when: string; readonly savedBy: string },
): Settings {
  // Excel tells an add-in no name of its user. Who saved the file last is the nearest it knows.
  const by = savedBy === "" ? {} : { savedBy };
  // What was there before keeps its date and its name.
  const known = new Set([...base.kept, ...base.dismissed].map((one) => JSON.stringify(one)));
  const isNew = (one: object) => !known.has(JSON.stringify(one));
  return {
    ...mine,
    kept: mine.kept.map((one) => (isNew(one) ? { ...one, when, ...by } : one)),
    dismissed: mine.dismissed.map((one) => (isNew(one) ? { ...one, ...by } : one)),
  };
}
