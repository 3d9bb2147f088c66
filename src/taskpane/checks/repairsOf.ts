import type { Change } from "../../model/change";
import type { Finding } from "../../model/finding";
import type { Proposed } from "../../model/proposed";

const TITLE = "Repairs";

/** The repair of a finding put to those that she asked for already, each cell once: shown in place of the update. */
export function repairsOf(finding: Finding, asked: Proposed | null): Proposed {
  const before = asked?.title === TITLE ? asked.changes : [];
  const once = new Map<string, Change>(
    [...before, ...finding.repair].map((change) => [cellOf(change), change]),
  );
  return { title: TITLE, changes: [...once.values()], notes: [] };
}

function cellOf({ kind, place }: Change): string {
  return `${kind} ${place.sheetId} ${place.row},${place.column}`;
}
