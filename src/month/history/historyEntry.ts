import type { CellContent } from "../../core/figures/cellValue";
import { formatPeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";
import type { PastFigure } from "../../model/beside";
import { measureKey } from "../../model/identity/measureKey";
import type { Measure } from "../../model/scorecard";

export { HISTORY_SHEET } from "../../model/ownSheets";

/** Its columns. */
export const HISTORY_HEADINGS = [
  "Kept on",
  "Why",
  "Sheet",
  "Reference",
  "Measure",
  "Period",
  "Value",
  "As shown",
  "Status",
  "Working",
  "Comment",
] as const;

/** Why something was kept: as last seen, as published, or because a new month took its place. */
export type Why = PastFigure["why"];

/** What one measure and period was. */
export interface HistoryEntry extends PastFigure {
  readonly status: string;
  readonly working: string;
}

export function rowOf(entry: HistoryEntry): CellContent[] {
  const { when, why, sheet, reference, name, period, value, shown, status, working, comment } = entry;
  return [when, why, sheet, reference, name, period, value, shown, status, working, comment ?? ""];
}

/** What a measure is called in the history; it is found again by both. */
export function isOf({ sheet, reference, name }: HistoryEntry, onSheet: string, measure: Measure): boolean {
  return sheet === onSheet && measureKey({ reference, name }) === measureKey(measure);
}

export function periodKey(period: Period | null): string {
  return period === null ? "" : formatPeriod(period);
}
