import { cellName } from "../../core/figures/cellName";
import type { Change, ChangeGroup } from "../../model/change";
import { DAY_FORMAT, type SheetTable } from "../table/sheetTable";

/** A change of a preview, and whether the analyst has ticked it. */
export interface ListedChange {
  readonly change: Change;
  readonly ticked: boolean;
}

const HEADINGS = [
  "Listed on",
  "Sheet",
  "Cell",
  "Measure",
  "What",
  "Before",
  "After",
  "Why",
  "To be applied",
] as const;
const WHAT: Readonly<Record<ChangeGroup, string>> = {
  lines: "Column, row or sheet",
  formulas: "Formula",
  values: "Value",
  statuses: "Status",
  directions: "Arrow",
  pages: "Page",
};
/** The analyst's own colours and values are listed with the reason why they were left. */
const HERS = "No: set by hand, and a rule gives something else";
const UNTICKED = "No";
const YES = "Yes";

/**
 * The changes of a preview as a list for a sheet or a file, a row for each cell; a click on the cell's name leads to
 * the cell.
 */
export function changesTable(changes: readonly ListedChange[], today: string): SheetTable {
  return {
    headings: HEADINGS,
    formats: HEADINGS.map((heading) => (heading === "Listed on" ? DAY_FORMAT : null)),
    rows: changes.map(({ change, ticked }) => [
      today,
      change.place.sheet,
      { content: cellName(change.place), to: change.place },
      ...textsOf({ change, ticked }),
    ]),
  };
}

/** What a list says of a change: measure, what it is, before, after, why, and whether it is to be applied. */
export function textsOf({ change, ticked }: ListedChange): string[] {
  const { measure, group, beforeShown, afterShown, reason, hers } = change;
  const blank = change.kind === "fill" ? "no colour" : "blank";
  const applied = ticked ? YES : hers ? HERS : UNTICKED;
  return [measure, WHAT[group], beforeShown || blank, afterShown || blank, reason, applied];
}
