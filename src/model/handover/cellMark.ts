import type { Severity } from "../finding";
import type { Place } from "../place";

/** The findings whose cells are marked on the sheet: notes are not. */
export type MarkedSeverity = Exclude<Severity, "note">;

/** A cell of a finding, and how grave that is. */
export interface CellMark {
  readonly severity: MarkedSeverity;
  readonly place: Place;
}

const TAG = "Scorecard add-in, finding: ";

/** Always true, and says whose rule it is: by this a mark is told from the analyst's own conditional formats, in any file. */
export function overlayFormula(severity: MarkedSeverity): string {
  return `=LEN("${TAG}${severity}")>0`;
}

/** Whether a conditional format with this formula is a mark of ours. */
export function isOverlayFormula(formula: string): boolean {
  return formula.replace(/^=/, "").trimStart().startsWith(`LEN("${TAG}`);
}
