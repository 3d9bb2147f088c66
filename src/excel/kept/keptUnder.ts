/** The one key under which the workbook keeps what the add-in remembers. */
export const SETTINGS_KEY = "scorecard.settings";
