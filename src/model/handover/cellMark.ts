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

/**
 * The formula of the conditional format that marks a cell: it is always true, and its text tells the add-in's mark from
 * the analyst's own conditional formats, in any file.
 */
export function overlayFormula(severity: MarkedSeverity): string {
  return `=LEN("${TAG}${severity}")>0`;
}

/** Whether a conditional format with this formula is a mark of the add-in. */
export function isOverlayFormula(formula: string): boolean {
  return formula.replace(/^=/, "").trimStart().startsWith(`LEN("${TAG}`);
}
