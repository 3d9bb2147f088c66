import { findMeasure } from "./identity/findMeasure";
import {
  noSheetSettings,
  type LineSetting,
  type MeasureSetting,
  type Settings,
  type SheetSettings,
} from "./settings";

/** `Scorecard (2)`: Excel's name for a copy of the sheet Scorecard. */
const COPY = / \(\d+\)$/;

/** What the analyst said of a sheet: by its id, by its name, or of the sheet that it is a copy of. */
export function settingsFor(settings: Settings, sheetId: string, sheet: string): SheetSettings {
  const { sheets } = settings;
  const found =
    sheets.find((one) => one.sheetId === sheetId) ??
    sheets.find((one) => one.sheet === sheet) ??
    sheets.find((one) => COPY.test(sheet) && one.sheet === sheet.replace(COPY, ""));
  return found ?? noSheetSettings(sheetId, sheet);
}

/** A column as its setting finds it again. */
interface HeadedColumn {
  readonly heading: string;
  readonly index: number;
}

/**
 * What the analyst said of the column with this heading, else of the one that stood here and is found by no heading. Of several
 * columns with one heading each setting holds for one: where it stood, else the nearest.
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
  return findMeasure({ reference, name }, settings.measures);
}
