import type { Role } from "../../model/scorecard";
import type { LineSetting, MeasureSetting, Settings, SheetSettings } from "../../model/settings";
import { measureSetting, settingsFor } from "../../model/settingsFor";

/** A sheet by its id and its name: a copied sheet has another id, a renamed one another name. */
export interface SheetName {
  readonly sheetId: string;
  readonly sheet: string;
}

/**
 * The settings with those of one sheet changed. Settings that were found by the sheet's name, or because the sheet is a
 * copy, become its own.
 */
export function withSheet(
  settings: Settings,
  { sheetId, sheet }: SheetName,
  change: (one: SheetSettings) => SheetSettings,
): Settings {
  // Under the sheet's own id from now on, so that a copy of it keeps what was found for both.
  const changed = { ...change(settingsFor(settings, sheetId, sheet)), sheetId, sheet };
  // At its place, so that an exported file changes in one place only.
  const at = settings.sheets.findIndex((one) => one.sheetId === sheetId || one.sheet === sheet);
  const others = settings.sheets.filter((one) => one.sheetId !== sheetId && one.sheet !== sheet);
  const sheets = [...others.slice(0, Math.max(at, 0)), changed, ...others.slice(Math.max(at, 0))];
  return { ...settings, sheets: at < 0 ? [...others, changed] : sheets };
}

/** The settings with what the analyst says a column is for; `null` leaves it to what is found. */
export function withRole(
  settings: SheetSettings,
  { heading, index }: Pick<LineSetting, "heading" | "index">,
  said: LineSetting | null,
  role: Role | null,
): SheetSettings {
  // The line is known by its heading and its place together: headings repeat.
  const others = settings.lines.filter(
    (one) => one !== said && (one.heading !== heading || one.index !== index),
  );
  return { ...settings, lines: role === null ? others : [...others, { heading, index, role }] };
}

/**
 * The settings with a part of what the analyst says of a measure. Where nothing is left of it, the measure is left to
 * what is found.
 */
export function withMeasure(
  settings: SheetSettings,
  { reference, name }: Pick<MeasureSetting, "reference" | "name">,
  what: Partial<Pick<MeasureSetting, "polarity" | "band" | "unit">>,
): SheetSettings {
  const said = measureSetting(settings, reference, name);
  const changed: MeasureSetting = {
    polarity: null,
    band: null,
    unit: null,
    ...said,
    ...what,
    reference,
    name,
  };
  // Nothing is said of it any more: it is left to what is found, and out of the file.
  const says = changed.polarity !== null || changed.band !== null || changed.unit !== null;
  const others = settings.measures.filter((one) => one !== said);
  return { ...settings, measures: says ? [...others, changed] : others };
}
