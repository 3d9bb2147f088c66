import { expect, test } from "vitest";
import { saveSettings } from "../../src/workflow/saveSettings";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { removeSettings } from "../../src/excel/kept/removeKept";
import { NO_SETTINGS, noSheetSettings, type Settings } from "../../src/model/settings";
import { bookOf } from "./support/bookOf";
import { countSyncs, withBook } from "./support/withBook";

const KEY = "scorecard.settings";
const THEIRS: Settings = {
  ...NO_SETTINGS,
  sheets: [{ ...noSheetSettings("{9}", "Board"), comparison: "baseline" }],
};

test("what someone else saved meanwhile stands beside the analyst's, and is told", () =>
  withBook(
    bookOf({ Board: [["Measure"]] }, { settings: { [KEY]: JSON.stringify(THEIRS) } }),
    async (open) => {
      const mine: Settings = { ...NO_SETTINGS, letters: true };
      const { settings, differences } = await saveSettings(mine, NO_SETTINGS);
      expect(settings).toEqual({ ...THEIRS, letters: true });
      expect(JSON.parse(String(open.engine.settings.get(KEY)))).toEqual({ ...THEIRS, letters: true });
      expect(differences).toEqual([
        "While you worked, what Board compares the latest with was set to the baseline by someone else.",
      ]);
    },
  ));

test("saving takes three round trips, and removing leaves nothing behind", () =>
  withBook(bookOf({ Board: [["Measure"]] }), async (open) => {
    expect(await countSyncs(open, () => saveSettings({ ...NO_SETTINGS, letters: false }, NO_SETTINGS))).toBe(
      3,
    );
    await removeSettings();
    expect(open.engine.settings.has(KEY)).toBe(false);
  }));

test("a reading says why settings could not be read", () =>
  withBook(bookOf({ Board: [["Measure"]] }, { settings: { [KEY]: "{" } }), async () => {
    expect((await readWorkbook()).settingsTrouble).toMatch(/cannot be read/);
  }));
