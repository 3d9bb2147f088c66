import type { Change } from "../../model/change";
import type { Finding } from "../../model/finding";
import type { Proposed } from "../../model/proposed";

const TITLE = "Repairs";
const ASKED = "Each replaces what the cell holds now. They are ticked because you asked for the repair.";

/**
 * The repairs of these findings, added to those that the analyst asked for before, each cell once. They are shown in
 * place of the update.
 */
export function repairsOf(findings: readonly Finding[], asked: Proposed | null): Proposed {
  // Repairs that were asked for before stay in the list. Another proposal gives way to it.
  const before = asked?.title === TITLE ? asked.changes : [];
  // Two findings may repair one cell, such as a figure and its colour: the later press decides.
  const once = new Map<string, Change>(
    [...before, ...findings.flatMap(({ repair }) => repair)].map((change) => [cellOf(change), change]),
  );
  return { title: TITLE, changes: [...once.values()], notes: [], yours: ASKED, from: "checks" };
}

/** The cell and kind of a change, as a key. */
function cellOf({ kind, place }: Change): string {
  return `${kind} ${place.sheetId} ${place.row},${place.column}`;
}
