import type { CellContent } from "../../core/figures/cellValue";
import { cellName } from "../../core/figures/cellName";
import type { Finding, Severity } from "../../model/finding";
import type { Dismissed } from "../../model/settings";
import type { Unanswered } from "../run/runChecks";
import { questionOf } from "./questionOf";

// The same rows serve the sheet in Excel, the page and its print. One row holds one finding, so that a reader can filter
// by gravity or by measure.

/** The columns of a report of all findings. */
export const FINDINGS_HEADINGS = [
  "Reported on",
  "Scorecard",
  "Severity",
  "Reference",
  "Measure",
  "Cells",
  "What was found",
  "The arithmetic",
  "Published",
  "Expected",
  "Question",
  "Set aside on",
  "Why set aside",
] as const;

/** What a report lists: findings, each with why and when it was set aside where it was, and what could not be checked. */
export interface Reported {
  /** The sheet of the scorecard; cells of other sheets are named with theirs. */
  readonly sheet: string;
  /** The day, `2024-10-07`. */
  readonly today: string;
  readonly findings: readonly { readonly finding: Finding; readonly said: Dismissed | null }[];
  /** Questions that could not be answered, so that silence is not taken for a clean bill. */
  readonly unanswered: readonly Unanswered[];
}

/** Number formats of the columns: days are dates. */
export const FINDINGS_FORMATS: readonly (string | null)[] = FINDINGS_HEADINGS.map((heading) =>
  heading === "Reported on" || heading === "Set aside on" ? "d mmm yyyy" : null,
);

/** The column that leads to the first cell of each finding. */
export const CELLS_COLUMN = FINDINGS_HEADINGS.indexOf("Cells");

/** Digits of a figure that a reader can use. */
const DIGITS = 6;
/** How grave a finding is, in words that ask for no knowledge of the program. */
const GRAVITY: Readonly<Record<Severity, string>> = { error: "Error", warning: "To look at", note: "Note" };
const COULD_NOT = "Could not be checked";
const NEEDS = (needs: string): string => `It would need: ${needs}`;

/** The rows of the report, one for each finding and each question without an answer. */
export function findingsTable({ sheet, today, findings, unanswered }: Reported): CellContent[][] {
  return [
    ...findings.map(({ finding, said }): CellContent[] => [
      today,
      sheet,
      GRAVITY[finding.severity],
      finding.reference ?? "",
      finding.measure,
      cellsOf(finding, sheet),
      finding.message,
      finding.why,
      figure(finding.published),
      figure(finding.expected),
      questionOf(finding.check),
      said?.when.slice(0, "2024-10-07".length) ?? "",
      said?.reason ?? "",
    ]),
    ...unanswered.map(({ check, measure, needs }): CellContent[] => [
      ...[today, sheet, COULD_NOT, "", measure, "", NEEDS(needs), "", "", "", questionOf(check), "", ""],
    ]),
  ];
}

/** `D5, E5`, and `Pg2!D5` for a cell of another sheet. */
function cellsOf({ cells }: Finding, shown: string): string {
  return cells
    .map((place) => (place.sheet === shown ? cellName(place) : `${place.sheet}!${cellName(place)}`))
    .join(", ");
}

/** A number to six digits, without the noise of binary fractions; a text as it is. */
function figure(of: number | string | null): CellContent {
  return typeof of === "number" ? Number(of.toPrecision(DIGITS)) : (of ?? "");
}
