import type { CellContent } from "../core/figures/cellValue";
import type { Period } from "../core/periods/period";
import type { Place } from "./place";

/** One row of the history sheet: a figure of one measure and period on the day on which it was kept. */
export interface PastFigure {
  /** The day, `2024-10-07`. */
  readonly when: string;
  /** Why the figure was kept: as last seen, as published, or because a new month or a newer benchmark took its place. */
  readonly why: "seen" | "published" | "replaced" | "benchmark";
  readonly sheet: string;
  readonly reference: string;
  readonly name: string;
  /** `2024-06`. */
  readonly period: string;
  readonly value: CellContent;
  readonly shown: string;
  /** The comment beside the measure's latest value; left out where none was kept, as by versions before comments. */
  readonly comment?: string;
  /** The figure's working as the analyst typed it, and the cell that holds the working now; left out where none was kept. */
  readonly working?: string;
  readonly workingAt?: Place;
}

/** A table of populations by year, and perhaps area, headings first. */
export interface PopulationTable {
  readonly sheet: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What a workbook says outside its scorecards and the checks need: earlier figures, populations, titles. */
export interface Beside {
  /** The rows of the history, earliest first. */
  readonly past: readonly PastFigure[];
  /**
   * The names of the workbook's sheets: a kept figure whose sheet is not among them is of a sheet that was deleted or
   * renamed.
   */
  readonly sheets: readonly string[];
  readonly populations: PopulationTable | null;
  /** Months that are not final, as their headings say: in words, in italics or in a note. */
  readonly provisional: readonly { readonly sheetId: string; readonly period: Period }[];
  /** Texts at the top of the sheets, where a title may name the authority. */
  readonly titles?: readonly string[];
}

/** A scorecard read by itself: no earlier months, no other sheet, no populations. */
export const NOTHING_BESIDE: Beside = { past: [], sheets: [], populations: null, provisional: [] };
