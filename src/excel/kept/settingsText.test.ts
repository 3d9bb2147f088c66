import { expect, test } from "vitest";
import { readSettings } from "./settingsText";

const KEPT = {
  measureKey: "1.4 Repeat referrals",
  group: "statuses",
  period: "2024-06",
  reason: "agreed by board",
};

/** A sheet's settings with one column and a band. */
function sheetWith(line: object, band: object | null): string {
  const lines = [{ heading: "Aim", index: 3, ...line }];
  return JSON.stringify({
    sheetId: "{1}",
    sheet: "Board",
    lines,
    measures: [],
    band,
    comparison: "previous",
    threshold: null,
  });
}

test("what the analyst said of a sheet is read", () => {
  const stored = `{"version":1,"kept":[],"sheets":[${sheetWith({ role: "target" }, { kind: "points", size: 2 })}]}`;
  expect(readSettings(stored)).toMatchObject({
    settings: { sheets: [{ lines: [{ role: "target" }], band: { kind: "points", size: 2 } }] },
    trouble: null,
  });
});

test("a workbook without settings has none, and they may be saved", () => {
  expect(readSettings(null)).toMatchObject({
    settings: { version: 1, kept: [], sheets: [], letters: null, dismissed: [], live: false },
    trouble: null,
  });
});

test("what was saved is read", () => {
  const stored = JSON.stringify({ version: 1, kept: [KEPT] });
  expect(readSettings(stored)).toMatchObject({ settings: { version: 1, kept: [KEPT] }, trouble: null });
});

test("which population rates take is read", () => {
  const populations = { rule: { kind: "fixed", year: 2022 }, area: "Devon" };
  const stored = JSON.stringify({ version: 1, kept: [], populations });
  expect(readSettings(stored)).toMatchObject({ settings: { populations }, trouble: null });
});

test("whose scorecard it is and which rows are which national measure is read, and nonsense is refused", () => {
  const stored = (benchmarks: unknown) => JSON.stringify({ version: 1, kept: [], benchmarks });
  const said = { authority: 878, measures: [{ measureKey: "7.7 % in EET", national: "CareLeaverEET" }] };
  expect(readSettings(stored(said))).toMatchObject({ settings: { benchmarks: said }, trouble: null });
  for (const wrong of [
    { authority: "Devon", measures: [] },
    { authority: 1.5, measures: [] },
    { authority: 878 },
  ])
    expect(readSettings(stored(wrong)).trouble).toMatch(/cannot be read/);
});

test("a newer version's settings are left alone", () => {
  expect(readSettings('{"version":2,"kept":[]}').trouble).toMatch(/^A newer version of the add-in/);
});

test.each([
  ["{"],
  ["[]"],
  ['"text"'],
  ['{"kept":[]}'],
  ['{"version":1,"kept":[{"measureKey":1}]}'],
  ['{"version":1,"kept":[],"sheets":[{}]}'],
  ['{"version":1,"kept":[],"letters":"yes"}'],
  ['{"version":1,"kept":[],"dismissed":[{"check":"unit-slip"}]}'],
  [`{"version":1,"kept":[],"sheets":[${sheetWith({ role: "judge" }, null)}]}`],
  [`{"version":1,"kept":[],"sheets":[${sheetWith({ role: "target" }, { kind: "points", size: -1 })}]}`],
  ['{"version":1,"kept":[],"populations":{"rule":{"kind":"fixed"},"area":null}}'],
  [42],
  [true],
])("%s cannot be read, and says so", (stored) =>
  expect(readSettings(stored).trouble).toMatch(/cannot be read/),
);
