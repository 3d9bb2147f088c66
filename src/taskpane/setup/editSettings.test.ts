import { describe, expect, test } from "vitest";
import { NO_SETTINGS, noSheetSettings, type MeasureSetting, type Settings } from "../../model/settings";
import { withMeasure, withRole, withSheet } from "./editSettings";

const BOARD = { sheetId: "{1}", sheet: "Board" };
const lines = [{ heading: "Aim", index: 4, role: "target" as const }];

describe("a sheet's settings", () => {
  const sheetsOf = ({ sheets }: Settings) =>
    sheets.map(({ sheetId, sheet, lines: { length } }) => [sheetId, sheet, length]);

  test("begin with what is set first", () => {
    const { sheets } = withSheet(NO_SETTINGS, BOARD, (one) => ({ ...one, comparison: "baseline" }));
    expect(sheets).toEqual([{ ...noSheetSettings("{1}", "Board"), comparison: "baseline" }]);
  });

  test("stay in their place, and take a new id where the file gave the sheet one", () => {
    const before: Settings = {
      ...NO_SETTINGS,
      sheets: [
        noSheetSettings("{8}", "Page 1"),
        { ...noSheetSettings("{9}", "Board"), lines },
        noSheetSettings("{7}", "Page 3"),
      ],
    };
    expect(sheetsOf(withSheet(before, BOARD, (one) => one))).toEqual([
      ["{8}", "Page 1", 0],
      ["{1}", "Board", 1],
      ["{7}", "Page 3", 0],
    ]);
  });

  test("of a copy begin with those of the sheet it was copied from, which stay", () => {
    const before: Settings = { ...NO_SETTINGS, sheets: [{ ...noSheetSettings("{1}", "Board"), lines }] };
    const after = withSheet(before, { sheetId: "{2}", sheet: "Board (2)" }, (one) => one);
    expect(sheetsOf(after)).toEqual([
      ["{1}", "Board", 1],
      ["{2}", "Board (2)", 1],
    ]);
  });
});

describe("a column's role", () => {
  const sheet = { ...noSheetSettings("{1}", "Board"), lines };

  test("is set, and left to what is found again", () => {
    const set = withRole(noSheetSettings("{1}", "Board"), { heading: "Aim", index: 4 }, null, "target");
    expect(set.lines).toEqual(lines);
    expect(withRole(set, { heading: "Aim", index: 4 }, lines[0]!, null).lines).toEqual([]);
  });

  test("replaces what was said of it under its heading elsewhere", () => {
    expect(withRole(sheet, { heading: "Aim", index: 6 }, lines[0]!, "baseline").lines).toEqual([
      { heading: "Aim", index: 6, role: "baseline" },
    ]);
  });

  test("leaves another column with the same heading alone", () => {
    expect(withRole(sheet, { heading: "Aim", index: 6 }, null, "ignored").lines).toHaveLength(2);
  });
});

describe("what the analyst says of a measure", () => {
  const measure = { reference: "1.4", name: "Repeat referrals" };
  const said = (sheet: { measures: readonly MeasureSetting[] }) => sheet.measures;

  test("comes together part by part, and goes with its last part", () => {
    const lower = withMeasure(noSheetSettings("{1}", "Board"), measure, { polarity: "lower" });
    const both = withMeasure(lower, measure, { unit: "percent" });
    expect(said(both)).toEqual([{ ...measure, polarity: "lower", band: null, unit: "percent" }]);
    expect(
      said(withMeasure(withMeasure(both, measure, { polarity: null }), measure, { unit: null })),
    ).toEqual([]);
  });

  test("follows a measure that was renamed, without a second entry", () => {
    const lower = withMeasure(noSheetSettings("{1}", "Board"), measure, { polarity: "lower" });
    const renamed = withMeasure(lower, { reference: "1.4", name: "Re-referrals" }, { unit: "percent" });
    expect(said(renamed)).toEqual([
      { reference: "1.4", name: "Re-referrals", polarity: "lower", band: null, unit: "percent" },
    ]);
  });
});
