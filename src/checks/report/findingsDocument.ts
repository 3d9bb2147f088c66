import { cellName } from "../../core/figures/cellName";
import { nameDay } from "../../core/periods/nameDay";
import { countedTable } from "../../document/countedTable";
import type { BoardDocument } from "../../document/document";
import type { Finding, Severity } from "../../model/finding";
import type { Reported } from "./findingsTable";
import { questionOf } from "./questionOf";

// The report goes to people without the add-in, as a record of what was checked before publication. It names what was set
// aside and for what reason, so that an open question is not mistaken for a settled one.

const SECTIONS: readonly { readonly severity: Severity; readonly heading: string }[] = [
  { severity: "error", heading: "Figures that are wrong" },
  { severity: "warning", heading: "To be looked at" },
  { severity: "note", heading: "Notes" },
];
/** The columns of a table, each with its share of a page's width in percent. */
const MEASURE = { heading: "Measure", share: 22 };
const CELLS = { heading: "Cells", share: 10 };
const FOUND = { heading: "What was found", share: 40 };
const ARITHMETIC = { heading: "The arithmetic", share: 28 };

/**
 * All findings as a document for a board: how many there are of which kind, then a table of each kind, what was set aside,
 * when and why, and what could not be checked.
 */
export function findingsDocument({ sheet, today, findings, unanswered }: Reported): BoardDocument {
  const standing = findings.filter(({ said }) => said === null).map(({ finding }) => finding);
  // What the analyst set aside is listed with her reason, and counted for itself.
  const aside = findings.flatMap(({ finding, said }) => (said === null ? [] : [{ finding, said }]));
  const of = (severity: Severity) => standing.filter((finding) => finding.severity === severity);
  const tables = SECTIONS.flatMap(({ severity, heading }) =>
    countedTable(
      heading,
      [MEASURE, CELLS, FOUND, ARITHMETIC],
      of(severity).map((finding) => rowOf(finding, sheet)),
    ),
  );
  return {
    title: `Findings in ${sheet}, ${nameDay(today)}`,
    landscape: true,
    pieces: [
      {
        kind: "paragraph",
        text: COUNTS(
          SECTIONS.map(({ severity }) => of(severity).length),
          aside.length,
        ),
      },
      ...tables,
      ...countedTable(
        "Set aside as not a mistake",
        [MEASURE, CELLS, FOUND, { heading: "Why, and when", share: ARITHMETIC.share }],
        aside.map(({ finding, said }) => [
          ...rowOf(finding, sheet).slice(0, -1),
          `${said.reason}\n${nameDay(said.when.slice(0, DAY))}`,
        ]),
      ),
      ...countedTable(
        "What could not be checked",
        [MEASURE, { heading: "Question", share: FOUND.share }, { heading: "What it would need", share: 38 }],
        unanswered.map(({ check, measure, needs }) => [measure, questionOf(check), needs]),
      ),
    ],
  };
}

/** Of `2024-10-07T09:00`. */
const DAY = "2024-10-07".length;

const COUNTS = ([errors = 0, warnings = 0, notes = 0]: readonly number[], aside: number): string =>
  `Figures that are wrong: ${errors}. To be looked at: ${warnings}. Notes: ${notes}. Set aside: ${aside}.`;

/** Measure, cells, what was found, the arithmetic; a cell on another sheet is named with its sheet. */
function rowOf({ reference, measure, cells, message, why }: Finding, shown: string): string[] {
  const names = cells.map((place) =>
    place.sheet === shown ? cellName(place) : `${place.sheet}!${cellName(place)}`,
  );
  // Some scorecards write the reference into the name as well.
  const name = reference === null || measure.startsWith(reference) ? measure : `${reference} ${measure}`;
  return [name, names.join(", "), message, why];
}
