import { findMeasure } from "./identity/findMeasure";
import {
  noSheetSettings,
  type LineSetting,
  type MeasureSetting,
  type Settings,
  type SheetSettings,
} from "./settings";

/** The end of a copied sheet's name, as Excel gives it: `Scorecard (2)`. */
const COPY = / \(\d+\)$/;

/**
 * What the analyst said of a sheet: found by the sheet's id, then by its name, then as said of the sheet that it is a
 * copy of.
 */
export function settingsFor(settings: Settings, sheetId: string, sheet: string): SheetSettings {
  const { sheets } = settings;
  const found =
    sheets.find((one) => one.sheetId === sheetId) ??
    sheets.find((one) => one.sheet === sheet) ??
    sheets.find((one) => COPY.test(sheet) && one.sheet === sheet.replace(COPY, ""));
  return found ?? noSheetSettings(sheetId, sheet);
}

/** A column by its heading and number, which is how a setting finds it again. */
interface HeadedColumn {
  readonly heading: string;
  readonly index: number;
}

/**
 * What the analyst said of a column. Where several columns share the heading, each setting goes to the column of its
 * own number, else to the nearest. A setting whose heading is gone goes to the column that has its number now.
 */
export function lineSetting(
  settings: SheetSettings,
  line: HeadedColumn,
  columns: readonly HeadedColumn[],
): LineSetting | null {
  const alike = columns.filter(({ heading }) => heading === line.heading);
  const said = settings.lines.filter(({ heading }) => heading === line.heading);
  if (said.length > 0) return said.find((one) => columnOf(one, alike)?.index === line.index) ?? null;
  return (
    settings.lines.find(
      ({ heading, index }) => index === line.index && !columns.some((one) => one.heading === heading),
    ) ?? null
  );
}

/** Of columns with one heading the nearest to where the setting's column stood. */
function columnOf({ index }: LineSetting, alike: readonly HeadedColumn[]): HeadedColumn | undefined {
  const away = (one: HeadedColumn): number => Math.abs(one.index - index);
  return [...alike].sort((a, b) => away(a) - away(b))[0];
}

/** What the analyst said of the measure. */
export function measureSetting(
  settings: SheetSettings,
  reference: string | null,
  name: string,
): MeasureSetting | null {
  // Most sheets have no settings, and no name needs to be looked for.
  return settings.measures.length === 0 ? null : findMeasure({ reference, name }, settings.measures);
}
