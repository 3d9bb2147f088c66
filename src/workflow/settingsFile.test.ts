import { describe, expect, test } from "vitest";
import { NO_SETTINGS, noSheetSettings, type Settings } from "../model/settings";
import { settingsFromFile, settingsToFile, withImported } from "./settingsFile";

const BOARD = { ...noSheetSettings("{1}", "Board"), comparison: "baseline" as const };
const SETTINGS: Settings = {
  ...NO_SETTINGS,
  sheets: [BOARD],
  letters: true,
  kept: [{ measureKey: "1.4|", group: "statuses", period: "2024-06", reason: "agreed by the board" }],
};

test("a file holds what the analyst said of the sheets, and no figure or reason of one workbook", () => {
  const text = settingsToFile(SETTINGS);
  expect(text).not.toContain("agreed by the board");
  expect(settingsFromFile(text)).toEqual({ settings: { ...NO_SETTINGS, sheets: [BOARD], letters: true } });
});

test.each([
  ["{"],
  ["[]"],
  ["null"],
  ['{"version":1,"sheets":[]}'],
  ['{"file":"scorecard add-in settings","sheets":[]}'],
])("%s is no file of ours, and says so", (text) =>
  expect(settingsFromFile(text)).toEqual({
    trouble: expect.stringMatching(/^This file holds no settings/) as string,
  }),
);

test("a file of ours that was spoilt, or that a newer version made, is told", () => {
  const spoilt = settingsToFile(SETTINGS).replace('"baseline"', '"gut feeling"');
  expect(settingsFromFile(spoilt)).toEqual({
    trouble: expect.stringMatching(/^This file holds no settings/) as string,
  });
  const newer = settingsToFile(SETTINGS).replace('"version": 1', '"version": 2');
  expect(settingsFromFile(newer)).toEqual({ trouble: expect.stringMatching(/^A newer version/) as string });
});

describe("imported settings", () => {
  const imported: Settings = { ...NO_SETTINGS, sheets: [BOARD] };
  const sheet = (sheetId: string, name: string) => ({ sheetId, sheet: name });
  const sheetsOf = (settings: Settings) =>
    settings.sheets.map((one) => [one.sheetId, one.sheet, one.comparison]);

  test("go to the sheet of the same name, in place of what was said of it", () => {
    const hers: Settings = {
      ...SETTINGS,
      sheets: [noSheetSettings("{1}", "Other"), noSheetSettings("{9}", "Board")],
    };
    const result = withImported(hers, imported, [sheet("{1}", "Other"), sheet("{9}", "Board")], null);
    expect(sheetsOf(result)).toEqual([
      ["{1}", "Other", "previous"],
      ["{9}", "Board", "baseline"],
    ]);
    expect(result).toMatchObject({ kept: SETTINGS.kept, letters: true });
  });

  test("go to the sheet shown where the file speaks of one sheet and none has its name", () => {
    const shown = sheet("{5}", "Jan-25");
    expect(sheetsOf(withImported(NO_SETTINGS, imported, [shown], shown))).toEqual([
      ["{5}", "Jan-25", "baseline"],
    ]);
  });

  test("wait for a sheet of their name where there is none, without another workbook's id", () => {
    const two: Settings = { ...NO_SETTINGS, sheets: [BOARD, noSheetSettings("{2}", "Page 2")] };
    const shown = sheet("{1}", "Jan-25");
    expect(sheetsOf(withImported(NO_SETTINGS, two, [shown], shown))).toEqual([
      ["", "Board", "baseline"],
      ["", "Page 2", "previous"],
    ]);
  });
});
