import { readShownHeadings } from "../excel/read/readShownHeadings";
import type { Settings } from "../model/settings";
import { settingsFor } from "../model/settingsFor";
import type { Waiting } from "../model/waiting";

/** Headings that a sheet needs to be one of periods or columns: one alone is a title. */
const FEWEST_HEADINGS = 2;
const TOO_FEW =
  "That row holds no headings. Select a cell in the row that heads the table's columns, then try again.";

/** The settings with the row of headings in which the analyst's selection stands, by which its sheet's table is found from now on. */
export async function showHeadings(settings: Settings, waiting: Waiting = {}): Promise<Settings> {
  const { sheetId, sheet, texts } = await readShownHeadings(waiting);
  // A row with a single text is usually the sheet's title.
  if (texts.length < FEWEST_HEADINGS) throw new Error(TOO_FEW);
  // By their texts, not by their row: rows may be put in above.
  const said = { ...settingsFor(settings, sheetId, sheet), sheetId, sheet, headings: texts };
  return { ...settings, sheets: [...settings.sheets.filter((one) => one.sheetId !== sheetId), said] };
}
