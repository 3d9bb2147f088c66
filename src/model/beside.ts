import type { CellContent } from "../core/figures/cellValue";
import type { Period } from "../core/periods/period";
import type { Place } from "./place";

/** What one measure and period was when it was kept, as a row of the history says it. */
export interface PastFigure {
  /** The day, `2024-10-07`. */
  readonly when: string;
  /** As last seen, as published, or because a new month or a newer benchmark took its place. */
  readonly why: "seen" | "published" | "replaced" | "benchmark";
  readonly sheet: string;
  readonly reference: string;
  readonly name: string;
  /** `2024-06`. */
  readonly period: string;
  readonly value: CellContent;
  readonly shown: string;
  /** The comment beside its latest value; left out where none was kept, as before comments were. */
  readonly comment?: string;
  /** Its working as it was typed, and the cell that holds it now; left out where none was kept. */
  readonly working?: string;
  readonly workingAt?: Place;
}

/** A table of populations by year, and perhaps area, headings first. */
export interface PopulationTable {
  readonly sheet: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What stands beside the scorecards of a workbook and says something about them. */
export interface Beside {
  /** Earliest first. */
  readonly past: readonly PastFigure[];
  /** The workbook's sheets by name: what was kept of another is of a sheet that is gone or has another name now. */
  readonly sheets: readonly string[];
  readonly populations: PopulationTable | null;
  /** Months that are not final, as their headings say: in words, in italics or in a note. */
  readonly provisional: readonly { readonly sheetId: string; readonly period: Period }[];
  /** Texts at the top of the sheets, where a title may name the authority. */
  readonly titles?: readonly string[];
}

/** A scorecard read by itself: no earlier months, no other sheet, no populations. */
export const NOTHING_BESIDE: Beside = { past: [], sheets: [], populations: null, provisional: [] };
