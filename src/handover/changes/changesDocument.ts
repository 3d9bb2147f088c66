/** The changes of a preview as a document, for whoever must agree before they are applied. */

import { nameDay } from "../../core/periods/nameDay";
import { countedTable } from "../../document/countedTable";
import type { BoardDocument } from "../../document/document";
import { cellName } from "../../core/figures/cellName";
import { textsOf, type ListedChange } from "./changesTable";

/** Widths as shares of the page: the reason needs the most room. */
const COLUMNS = [
  { heading: "Measure", share: 24 },
  { heading: "Cell", share: 10 },
  { heading: "What", share: 10 },
  { heading: "Before and after", share: 20 },
  { heading: "Why", share: 36 },
];
const COUNTS = (applied: number, left: number): string =>
  `To be applied: ${applied}. Left as they are: ${left}.`;

/**
 * A document of all changes of a preview: those to be applied, then those that stay as they are. `today` is the day as
 * `2024-10-07`.
 */
export function changesDocument(
  changes: readonly ListedChange[],
  { title, today }: { readonly title: string; readonly today: string },
): BoardDocument {
  const applied = changes.filter(({ ticked }) => ticked);
  const left = changes.filter(({ ticked }) => !ticked);
  return {
    title: `${title}, ${nameDay(today)}`,
    landscape: true,
    pieces: [
      { kind: "paragraph", text: COUNTS(applied.length, left.length) },
      ...countedTable("To be applied", COLUMNS, applied.map(rowOf)),
      ...countedTable("Left as they are", COLUMNS, left.map(rowOf)),
    ],
  };
}

function rowOf(listed: ListedChange): string[] {
  const { place } = listed.change;
  const [measure = "", what = "", before = "", after = "", why = ""] = textsOf(listed);
  return [measure, `${place.sheet}\n${cellName(place)}`, what, `${before} → ${after}`, why];
}
