import type { Rectangle } from "../../model/place";
import { NO_SETTINGS, type Settings } from "../../model/settings";
import type { Written } from "../../model/written";
import { askForJournal, journalSummary, type LastApply } from "../kept/journal";
import { run, type RunOptions } from "../host/run";
import { SETTINGS_KEY } from "../kept/keptUnder";
import type { SettingsRead } from "../kept/settingsText";
import { Trouble } from "../host/trouble";
import { writtenIn } from "../kept/writtenIn";
import { askForUsedRanges, type UsedRanges } from "./usedRanges";

/** What is known of a sheet before its cells are read. */
export interface SurveyedSheet {
  readonly sheetId: string;
  readonly sheet: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protected: boolean;
  /** The rectangle that holds values; `null` for a sheet without any. */
  readonly used: Rectangle | null;
}

/** What is known of the workbook before its cells are read. */
export interface Survey {
  /** Every worksheet, in the workbook's order. Chart sheets are not among them. */
  readonly sheets: readonly SurveyedSheet[];
  /** The name of the file. */
  readonly file: string;
  /** `null` while a chart sheet is active. */
  readonly activeSheetId: string | null;
  readonly settings: Settings;
  /** Why the workbook's settings could not be read, in a sentence. */
  readonly settingsTrouble: string | null;
  /** Every change is saved at once, and so seen by everyone who has the file open. */
  readonly autoSave: boolean;
  /** What Revert would take back next; whether it was undone meanwhile, the cells tell. */
  readonly revertable: LastApply | null;
  /** What the journal says we wrote. */
  readonly written: readonly Written[];
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Surveys the workbook in one round trip; in more where it has very many sheets, or a chart sheet is active or all. */
export async function survey(options?: RunOptions): Promise<Survey> {
  try {
    return await surveyOnce(true, options);
  } catch (error) {
    // Excel throws when asked for the active worksheet while a chart sheet is active (OfficeDev/office-js 2444).
    if (!(error instanceof Trouble) || error.kind === "cancelled") throw error;
    return surveyOnce(false, options);
  }
}

function surveyOnce(askForActive: boolean, options: RunOptions | undefined): Promise<Survey> {
  return run(async (context) => {
    const { worksheets, settings } = context.workbook;
    context.workbook.load("autoSave,name");
    worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
    // Only one of the two: asking for an active worksheet refuses the whole batch while a chart sheet is in front.
    const active = askForActive ? worksheets.getActiveWorksheet().load("id") : null;
    const setting = settings.getItemOrNullObject(SETTINGS_KEY).load("value");
    // The journal is asked for in the same round trip: the pane shows at once whether there is something to revert.
    const journal = askForJournal(context);
    const usedRanges = askForUsedRanges(worksheets, askForActive);
    await context.sync();

    const used = usedRanges.read();
    // More sheets than were walked along: their ranges take a second round trip.
    const beyond = worksheets.items.filter(({ id }) => !used.has(id));
    const rest: UsedRanges | null = beyond.length > 0 ? usedRanges.askForRest(beyond) : null;
    if (rest) await context.sync();
    for (const [id, rectangle] of rest?.read() ?? []) used.set(id, rectangle);

    const journalNow = await journal.read();
    // What reads settings is not loaded for a workbook without any.
    const read = setting.isNullObject ? NOTHING_SET : await readStored(setting.value);
    return {
      sheets: worksheets.items.map((sheet) => ({
        sheetId: sheet.id,
        sheet: sheet.name,
        visibility: VISIBILITY[sheet.visibility],
        protected: sheet.protection.protected,
        used: used.get(sheet.id) ?? null,
      })),
      file: context.workbook.name,
      activeSheetId: active?.id ?? null,
      settings: read.settings,
      settingsTrouble: read.trouble,
      autoSave: context.workbook.autoSave,
      revertable: journalSummary(journalNow),
      written: writtenIn(journalNow),
    };
  }, options);
}

const NOTHING_SET: SettingsRead = { settings: NO_SETTINGS, trouble: null };

/** What reads settings loads where a workbook has any. */
async function readStored(stored: unknown): Promise<SettingsRead> {
  const { readSettings } = await import(/* webpackChunkName: "settings-text" */ "../kept/settingsText");
  return readSettings(stored);
}
