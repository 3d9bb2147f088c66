import {
  noSheetSettings,
  type LineSetting,
  type MeasureSetting,
  type Settings,
  type SheetSettings,
} from "../model/settings";

/** `Scorecard (2)`: Excel's name for a copy of the sheet Scorecard. */
const COPY = / \(\d+\)$/;

/** What she said of a sheet: by its id, by its name, or of the sheet that it is a copy of. */
export function settingsFor(settings: Settings, sheetId: string, sheet: string): SheetSettings {
  const { sheets } = settings;
  const found =
    sheets.find((one) => one.sheetId === sheetId) ??
    sheets.find((one) => one.sheet === sheet) ??
    sheets.find((one) => COPY.test(sheet) && one.sheet === sheet.replace(COPY, ""));
  return found ?? noSheetSettings(sheetId, sheet);
}

/** What she said of the column with this heading, else of the one that stood here and is found by no heading. */
export function lineSetting(
  settings: SheetSettings,
  line: { readonly heading: string; readonly index: number },
  headings: readonly string[],
): LineSetting | null {
  const byHeading = settings.lines.filter(({ heading }) => heading === line.heading);
  if (byHeading.length > 0)
    return byHeading.find(({ index }) => index === line.index) ?? byHeading[0] ?? null;
  return (
    settings.lines.find(({ heading, index }) => index === line.index && !headings.includes(heading)) ?? null
  );
}

/** What she said of the measure: by reference and name, else by its reference, else by its name. */
export function measureSetting(
  settings: SheetSettings,
  reference: string | null,
  name: string,
): MeasureSetting | null {
  const called = settings.measures.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const referred = settings.measures.filter((one) => one.reference !== null && one.reference === reference);
  return called.find((one) => one.reference === reference) ?? only(referred) ?? only(called);
}

function only(found: readonly MeasureSetting[]): MeasureSetting | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}
