import type { FactStyle } from "./factStyle";
import type { Polarity } from "../core/status/polarity";
import type { YearRule } from "../core/periods/yearOfEstimate";
import type { Band, Comparison } from "./bands";
import type { Role, Unit } from "./scorecard";

/** A colour or arrow of the analyst's that differs from the rule, and that the analyst chose to keep. */
export interface Kept {
  readonly measureKey: string;
  readonly group: "statuses" | "directions";
  readonly period: string;
  readonly reason: string;
  /** ISO 8601; left out by earlier versions. */
  readonly when?: string;
  /** Who had saved the file last when the analyst chose so. */
  readonly savedBy?: string;
}

/** What the analyst said a column is for. The column is found again by its heading, else by its number. */
export interface LineSetting {
  readonly heading: string;
  readonly index: number;
  readonly role: Role;
}

/** What the analyst said of a measure. `findMeasure` finds the measure again when it is renamed or renumbered. */
export interface MeasureSetting {
  readonly reference: string | null;
  readonly name: string;
  readonly polarity: Polarity | null;
  readonly band: Band | null;
  readonly unit: Unit | null;
}

/** What the analyst said of a sheet's scorecard. */
export interface SheetSettings {
  readonly sheetId: string;
  readonly sheet: string;
  /** The texts of the table's row of headings, where the analyst showed it. */
  readonly headings?: readonly string[];
  readonly lines: readonly LineSetting[];
  readonly measures: readonly MeasureSetting[];
  /** How far from a target without a tolerance is still amber. */
  readonly band: Band | null;
  readonly comparison: Comparison;
  /** A step no larger than this is no significant change. */
  readonly threshold: Band | null;
}

/** A finding that the analyst says is no mistake. It comes back when the figure changes. */
export interface Dismissed {
  readonly check: string;
  readonly sheetId: string;
  readonly sheet: string;
  readonly reference: string | null;
  readonly measure: string;
  /** The finding's first cell at fault when the analyst said so; it tells findings apart that share all else. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  /** What was published and expected: `0.91 / 0.878`; the finding's sentence where it names no figures. */
  readonly figure: string;
  readonly reason: string;
  /** ISO 8601. */
  readonly when: string;
  /** Who had saved the file last then: all that Excel tells of who works in it. */
  readonly savedBy?: string;
}

/** A row of a report, as the report calls it, and the measure of the scorecard that the analyst matched with it. */
export interface CountMatch {
  readonly from: string;
  readonly measureKey: string;
}

/** How rates take their population from the workbook's register. */
export interface PopulationSetting {
  readonly rule: YearRule;
  /** `null` where the register holds one area. */
  readonly area: string | null;
}

/** What rates do until the analyst says otherwise. */
export const USUAL_POPULATION: PopulationSetting = { rule: { kind: "before" }, area: null };

/** What the analyst said of benchmarks: whose scorecards these are, and which rows are which national measure. */
export interface BenchmarkSetting {
  /** The authority's number; `null` leaves it to be concluded. */
  readonly authority: number | null;
  /** A measure's short name by the row's key, or `null` where the row is no national measure. */
  readonly measures: readonly { readonly measureKey: string; readonly national: string | null }[];
}

/** What goes with each colour: a letter in the number format of the value, one in a column of its own, or nothing. */
export type Letters = boolean | "column";

/** What the add-in remembers in the workbook, under one key. */
export interface Settings {
  readonly version: 1;
  readonly kept: readonly Kept[];
  readonly sheets: readonly SheetSettings[];
  /** Whether a letter goes with each colour; `null` until the analyst was asked. */
  readonly letters: Letters | null;
  readonly dismissed: readonly Dismissed[];
  /** Recalculate as the analyst types. */
  readonly live: boolean;
  /** Rows of reports and their measures; absent until the analyst has confirmed one. */
  readonly matches?: readonly CountMatch[];
  /** Absent until the analyst has chosen. */
  readonly populations?: PopulationSetting;
  /** Absent until the analyst has asked for benchmarks. */
  readonly benchmarks?: BenchmarkSetting;
  /** How facts for papers are written; absent until the analyst has chosen. */
  readonly facts?: FactStyle;
}

/** The settings of a workbook in which the analyst has set nothing: each answer is then concluded from the sheet itself. */
export const NO_SETTINGS: Settings = {
  version: 1,
  kept: [],
  sheets: [],
  letters: null,
  dismissed: [],
  live: false,
};

/** A sheet's settings before the analyst has said anything. */
export function noSheetSettings(sheetId: string, sheet: string): SheetSettings {
  return { sheetId, sheet, lines: [], measures: [], band: null, comparison: "previous", threshold: null };
}
