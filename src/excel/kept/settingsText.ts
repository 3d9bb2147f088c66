import type { Role } from "../../model/scorecard";
import type { FactStyle } from "../../model/factStyle";
import type { Band } from "../../model/bands";
import {
  NO_SETTINGS,
  type BenchmarkSetting,
  type CountMatch,
  type Dismissed,
  type Kept,
  type LineSetting,
  type MeasureSetting,
  type PopulationSetting,
  type Settings,
  type SheetSettings,
} from "../../model/settings";

const UNREADABLE =
  "The add-in's settings in this workbook cannot be read, so they were left alone and nothing was saved. Remove them with Remove the add-in's settings, then set them again.";
const NEWER =
  "A newer version of the add-in saved this workbook's settings, so they were left alone and nothing was saved. Reload the add-in to get that version.";

/** What was understood of the settings, and in a sentence why not, where they must not be overwritten. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly trouble: string | null;
}

/** Reads the settings as the workbook holds them: one JSON text, or `null` where there is none. */
export function readSettings(stored: unknown): SettingsRead {
  if (stored === null || stored === undefined) return { settings: NO_SETTINGS, trouble: null };
  const value = parse(stored);
  if (!isRecord(value) || typeof value.version !== "number")
    return { settings: NO_SETTINGS, trouble: UNREADABLE };
  if (value.version > NO_SETTINGS.version) return { settings: NO_SETTINGS, trouble: NEWER };
  // What an older version did not write yet has its usual value.
  const { kept, sheets = [], letters = null, dismissed = [], live = false } = value;
  const { matches, populations, benchmarks, facts } = value;
  const readable =
    isListOf(kept, isKept) &&
    isListOf(sheets, isSheet) &&
    (letters === null || letters === "column" || typeof letters === "boolean") &&
    isListOf(dismissed, isDismissed) &&
    typeof live === "boolean" &&
    (matches === undefined || isListOf(matches, isMatch)) &&
    (populations === undefined || isPopulations(populations)) &&
    (benchmarks === undefined || isBenchmarks(benchmarks)) &&
    (facts === undefined || isFactStyle(facts));
  // A single part that is not understood is enough: what would be saved over it could be somebody's work.
  if (!readable) return { settings: NO_SETTINGS, trouble: UNREADABLE };
  return {
    settings: {
      version: NO_SETTINGS.version,
      kept,
      sheets,
      letters,
      dismissed,
      live,
      ...(matches && { matches }),
      ...(populations && { populations }),
      ...(benchmarks && { benchmarks }),
      ...(facts && { facts }),
    },
    trouble: null,
  };
}

function parse(stored: unknown): unknown {
  if (typeof stored !== "string") return null;
  try {
    return JSON.parse(stored);
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is Kept {
  return (
    isRecord(value) &&
    typeof value.measureKey === "string" &&
    (value.group === "statuses" || value.group === "directions") &&
    typeof value.period === "string" &&
    typeof value.reason === "string"
  );
}

function isDismissed(value: unknown): value is Dismissed {
  return (
    isRecord(value) &&
    [value.check, value.sheetId, value.sheet, value.measure, value.figure, value.reason, value.when].every(
      isText,
    ) &&
    (value.reference === null || isText(value.reference)) &&
    (value.cell === null ||
      (isRecord(value.cell) && typeof value.cell.row === "number" && typeof value.cell.column === "number"))
  );
}

/** Every role once, which the compiler sees to. */
const ROLES: Readonly<Record<Role, true>> = {
  reference: true,
  measure: true,
  source: true,
  owner: true,
  polarity: true,
  baseline: true,
  target: true,
  tolerance: true,
  benchmark: true,
  actual: true,
  working: true,
  numerator: true,
  denominator: true,
  status: true,
  direction: true,
  change: true,
  ytd: true,
  narrative: true,
  ignored: true,
};
const POLARITIES: readonly unknown[] = ["higher", "lower", "plan", "none", "unknown", null];
const UNITS: readonly unknown[] = ["count", "percent", "rate", "number", null];
const COMPARISONS: readonly unknown[] = ["previous", "yearBefore", "baseline"];

function isSheet(value: unknown): value is SheetSettings {
  return (
    isRecord(value) &&
    typeof value.sheetId === "string" &&
    typeof value.sheet === "string" &&
    (value.headings === undefined || isListOf(value.headings, isText)) &&
    isListOf(value.lines, isLine) &&
    isListOf(value.measures, isMeasure) &&
    isBand(value.band) &&
    isBand(value.threshold) &&
    COMPARISONS.includes(value.comparison)
  );
}

function isMatch(value: unknown): value is CountMatch {
  return isRecord(value) && typeof value.from === "string" && typeof value.measureKey === "string";
}

function isPopulations(value: unknown): value is PopulationSetting {
  if (!isRecord(value) || !isRecord(value.rule) || !(value.area === null || isText(value.area))) return false;
  const { kind, year } = value.rule;
  return kind === "before" || (kind === "fixed" && Number.isInteger(year));
}

function isBenchmarks(value: unknown): value is BenchmarkSetting {
  return (
    isRecord(value) &&
    (value.authority === null || Number.isInteger(value.authority)) &&
    isListOf(value.measures, isNational)
  );
}

function isFactStyle(value: unknown): value is FactStyle {
  return (
    isRecord(value) &&
    (value.of === "of" || value.of === "out of") &&
    (value.decimals === null || value.decimals === 0 || value.decimals === 1) &&
    (value.months === "full" || value.months === "short")
  );
}

function isNational(value: unknown): value is BenchmarkSetting["measures"][number] {
  return isRecord(value) && isText(value.measureKey) && (value.national === null || isText(value.national));
}

function isLine(value: unknown): value is LineSetting {
  return (
    isRecord(value) &&
    typeof value.heading === "string" &&
    typeof value.index === "number" &&
    isText(value.role) &&
    Object.hasOwn(ROLES, value.role)
  );
}

function isMeasure(value: unknown): value is MeasureSetting {
  return (
    isRecord(value) &&
    (value.reference === null || typeof value.reference === "string") &&
    typeof value.name === "string" &&
    POLARITIES.includes(value.polarity) &&
    UNITS.includes(value.unit) &&
    isBand(value.band)
  );
}

function isBand(value: unknown): value is Band | null {
  if (value === null) return true;
  return isRecord(value) && (value.kind === "percent" || value.kind === "points") && isSize(value.size);
}

function isSize(value: unknown): boolean {
  return typeof value === "number" && value >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isListOf<T>(value: unknown, is: (one: unknown) => one is T): value is T[] {
  return Array.isArray(value) && value.every(is);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
