import { describe, expect, test } from "vitest";
import {
  NO_SETTINGS,
  noSheetSettings,
  type MeasureSetting,
  type Settings,
  type SheetSettings,
} from "../model/settings";
import { mergeSettings } from "./mergeSettings";

/** Settings of the sheet Board. */
function board(what: Partial<SheetSettings>): Settings {
  return { ...NO_SETTINGS, sheets: [{ ...noSheetSettings("{1}", "Board"), ...what }] };
}

function measure(what: Partial<MeasureSetting>): MeasureSetting {
  return { reference: "1.4", name: "Repeat referrals", polarity: null, band: null, unit: null, ...what };
}

test("what the analyst changed stands where nobody else saved", () => {
  const mine = board({ measures: [measure({ polarity: "higher" })] });
  expect(mergeSettings(NO_SETTINGS, mine, NO_SETTINGS)).toEqual({ settings: mine, differences: [] });
});

test("both are kept where they changed different measures and columns, and the analyst's are told what came", () => {
  const mine = board({ measures: [measure({ polarity: "lower" })] });
  const theirs = board({
    measures: [measure({ reference: "2.1", name: "Visits", unit: "count" })],
    lines: [{ heading: "Aim", index: 4, role: "target" }],
  });
  const { settings, differences } = mergeSettings(NO_SETTINGS, mine, theirs);
  expect(settings.sheets).toEqual([
    {
      ...noSheetSettings("{1}", "Board"),
      lines: [{ heading: "Aim", index: 4, role: "target" }],
      measures: [
        measure({ polarity: "lower" }),
        { reference: "2.1", name: "Visits", polarity: null, band: null, unit: "count" },
      ],
    },
  ]);
  expect(differences).toEqual([
    "While you worked, what “Aim” is for was set to target by someone else.",
    "While you worked, 2.1's unit was set to count by someone else.",
  ]);
});

test("the analyst's is kept where both changed one measure's polarity; their band of it is taken", () => {
  const theirs = board({ measures: [measure({ polarity: "lower", band: { kind: "points", size: 2 } })] });
  const { settings, differences } = mergeSettings(
    NO_SETTINGS,
    board({ measures: [measure({ polarity: "higher" })] }),
    theirs,
  );
  expect(settings.sheets[0]!.measures).toEqual([
    measure({ polarity: "higher", band: { kind: "points", size: 2 } }),
  ]);
  expect(differences).toEqual([
    "While you worked, 1.4's polarity was set to lower by someone else; yours was kept.",
    "While you worked, 1.4's band was set to 2 points by someone else.",
  ]);
});

test("what both changed alike is not told", () => {
  const same = board({ comparison: "baseline" });
  expect(mergeSettings(NO_SETTINGS, same, same)).toEqual({ settings: same, differences: [] });
});

test("what the analyst took back stays back, and what they took back goes too", () => {
  const base = board({ band: { kind: "percent", size: 5 }, threshold: { kind: "points", size: 1 } });
  const mine = board({ threshold: { kind: "points", size: 1 } });
  const theirs = board({ band: { kind: "percent", size: 5 } });
  expect(mergeSettings(base, mine, theirs)).toEqual({
    settings: { ...NO_SETTINGS, sheets: [] },
    differences: [
      "While you worked, the smallest significant change of Board was set to exactly equal by someone else.",
    ],
  });
});

test("sheets that wait for their workbook are told apart by name", () => {
  const waiting = ["Board", "Page 2"].map((sheet) => ({
    ...noSheetSettings("", sheet),
    comparison: "baseline" as const,
  }));
  const mine: Settings = { ...NO_SETTINGS, sheets: waiting };
  expect(mergeSettings(NO_SETTINGS, mine, NO_SETTINGS).settings.sheets).toEqual(waiting);
});

test("letters: the analyst's where the analyst chose, else theirs", () => {
  const letters = (value: boolean | null): Settings => ({ ...NO_SETTINGS, letters: value });
  expect(mergeSettings(letters(null), letters(null), letters(true)).settings.letters).toBe(true);
  expect(mergeSettings(letters(null), letters(false), letters(true))).toEqual({
    settings: letters(false),
    differences: [
      "While you worked, what goes with the colours was set to letters by someone else; yours was kept.",
    ],
  });
});

test("the population that rates take: the analyst's where the analyst chose, else theirs", () => {
  const year = (fixed: number): Settings => ({
    ...NO_SETTINGS,
    populations: { rule: { kind: "fixed", year: fixed }, area: null },
  });
  expect(mergeSettings(NO_SETTINGS, NO_SETTINGS, year(2022)).settings).toEqual(year(2022));
  expect(mergeSettings(NO_SETTINGS, year(2023), year(2022))).toEqual({
    settings: year(2023),
    differences: [
      "While you worked, the population that rates take was set to mid-2022 throughout by someone else; yours was kept.",
    ],
  });
});

describe("what was kept", () => {
  const kept = (period: string) => ({ measureKey: "1.4|", group: "statuses" as const, period, reason: "" });
  const keeping = (...periods: string[]): Settings => ({ ...NO_SETTINGS, kept: periods.map(kept) });

  test("comes together from both, without what either took out", () => {
    const { settings } = mergeSettings(
      keeping("2024-01", "2024-02"),
      keeping("2024-02", "2024-03"),
      keeping("2024-01", "2024-02", "2024-04"),
    );
    expect(settings.kept.map(({ period }) => period)).toEqual(["2024-02", "2024-03", "2024-04"]);
    expect(mergeSettings(keeping("2024-01"), keeping("2024-01"), keeping()).settings.kept).toEqual([]);
  });
});
