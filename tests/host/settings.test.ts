import { expect, test } from "vitest";
import { removeSettings } from "../../src/excel/kept/removeKept";
import { keepSettings } from "../../src/excel/kept/keptSettings";
import { survey } from "../../src/excel/read/survey";
import type { Settings } from "../../src/model/settings";
import { bookOf } from "./support/bookOf";
import { withBook } from "./support/withBook";

const KEY = "scorecard.settings";
const SETTINGS: Settings = {
  version: 1,
  sheets: [],
  letters: null,
  dismissed: [],
  live: false,
  kept: [{ measureKey: "1.4", group: "statuses", period: "2024-06", reason: "agreed by the board" }],
};

test("settings are saved in the workbook, and read from it after it was closed", async () => {
  const saved = await withBook(bookOf({ Board: [["Measure"]] }), async (open) => {
    expect(await keepSettings(SETTINGS)).toEqual(SETTINGS);
    return open.engine.toBook();
  });
  await withBook(saved, async () => expect((await survey()).settings).toEqual(SETTINGS));
});

test("settings are replaced by newer ones, and removed", () =>
  withBook(bookOf({ Board: [["Measure"]] }), async (open) => {
    await keepSettings(SETTINGS);
    await keepSettings({ version: 1, sheets: [], letters: null, dismissed: [], live: false, kept: [] });
    expect((await survey()).settings).toEqual({
      version: 1,
      sheets: [],
      letters: null,
      dismissed: [],
      live: false,
      kept: [],
    });
    expect(open.engine.settings.has(KEY)).toBe(true);
    await removeSettings();
    expect(open.engine.settings.has(KEY)).toBe(false);
    await removeSettings();
  }));

test.each([
  ["unreadable", "{", /cannot be read/],
  ["of a newer version", '{"version":2,"kept":[]}', /^A newer version/],
])("settings that are %s are told and not overwritten", (_what, stored, sentence) =>
  withBook(bookOf({ Board: [["Measure"]] }, { settings: { [KEY]: stored } }), async (open) => {
    const { settings, settingsTrouble } = await survey();
    expect(settings).toEqual({ version: 1, sheets: [], letters: null, dismissed: [], live: false, kept: [] });
    expect(settingsTrouble).toMatch(sentence);
    await expect(keepSettings(SETTINGS)).rejects.toMatchObject({ kind: "unsupported" });
    expect(open.engine.settings.get(KEY)).toBe(stored);
  }),
);

test("settings that Excel loses are told", () =>
  withBook(bookOf({ Board: [["Measure"]] }), async (open) => {
    open.engine.settings.set = () => open.engine.settings;
    await expect(keepSettings(SETTINGS)).rejects.toMatchObject({
      kind: "unexpected",
      message:
        "Excel did not keep the setting. The scorecard itself is unchanged. Check that the workbook can be edited, then try again.",
    });
  }));
