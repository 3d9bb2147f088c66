import { readSettings } from "../excel/kept/settingsText";
import { NO_SETTINGS, type Settings, type SheetSettings } from "../model/settings";

/** What stands first in the file, so that it is known for ours whatever it is called. */
const OURS = "scorecard add-in settings";
/** Spaces of the file's indentation: people read it, and compare two of them. */
const SPACES = 2;

const NOT_OURS =
  "This file holds no settings of this add-in, so nothing was changed. Choose a file that Export to a file made.";
const NEWER =
  "A newer version of the add-in made this file, so nothing was changed. Reload the add-in to get that version.";

/** A sheet of a workbook, as far as settings need to know it. */
export interface KnownSheet {
  readonly sheetId: string;
  readonly sheet: string;
}

/**
 * The text of a settings file: what the user said of each sheet, and the letters. What was kept and set aside is
 * about the figures of one workbook and stays there.
 */
export function settingsToFile({ version, sheets, letters }: Settings): string {
  return `${JSON.stringify({ file: OURS, version, sheets, letters }, null, SPACES)}\n`;
}

/** What a settings file says, or in a sentence why it cannot be taken. */
export function settingsFromFile(text: string): { settings: Settings } | { trouble: string } {
  const value = parse(text);
  if (typeof value !== "object" || value === null || !("file" in value) || value.file !== OURS) {
    return { trouble: NOT_OURS };
  }
  // A newer file may mean something else by the same word.
  if ("version" in value && typeof value.version === "number" && value.version > NO_SETTINGS.version) {
    return { trouble: NEWER };
  }
  // Whatever else the file claims is not taken over: what was kept is about one workbook's figures.
  const { settings, trouble } = readSettings(JSON.stringify({ ...value, kept: [], dismissed: [] }));
  return trouble === null ? { settings } : { trouble: NOT_OURS };
}

/**
 * The analyst's settings with those of a file in place of what the analyst had said of the same sheets, which are known by their names:
 * ids mean nothing in another workbook. The only sheet of a file speaks of the sheet shown where no sheet has its name.
 */
export function withImported(
  settings: Settings,
  imported: Settings,
  sheets: readonly KnownSheet[],
  shown: KnownSheet | null,
): Settings {
  // A file of one sheet is usually made to be used on another: it holds for the sheet that is shown.
  const only = imported.sheets.length === 1;
  const placed = imported.sheets.map((one): SheetSettings => {
    const here = sheets.find(({ sheet }) => sheet === one.sheet) ?? (only ? shown : null);
    // Without an id the settings wait for a sheet of their name.
    return here ? { ...one, sheetId: here.sheetId, sheet: here.sheet } : { ...one, sheetId: "" };
  });
  const others = settings.sheets.filter((one) => !placed.some(({ sheet }) => sheet === one.sheet));
  return { ...settings, sheets: [...others, ...placed], letters: imported.letters ?? settings.letters };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
