import type { Change, ChangeGroup } from "../../model/change";

/** What an update would do to one measure, as one row; or a single change that is about no measure. */
export interface PreviewRow {
  readonly key: string;
  readonly name: string;
  /** The sheet of its scorecard, where several scorecards are shown together; otherwise `null`. */
  readonly sheet: string | null;
  readonly changes: readonly Change[];
}

/** Rows under one heading. */
export interface PreviewGroup {
  readonly title: "hers" | "unsure" | "lines" | "measures" | ChangeGroup;
  readonly rows: readonly PreviewRow[];
}

/**
 * A preview in the order in which the analyst reads it: first what the analyst set, then statuses that are uncertain,
 * then new columns and rows, then measure by measure, with value, status and arrow together. If all changes are of one
 * kind, the heading names that kind.
 */
export function groupChanges(changes: readonly Change[]): readonly PreviewGroup[] {
  const isOfSeveral = areOfSeveral(changes);
  const rowsOf = (those: readonly Change[]) => measureRows(those, isOfSeveral);
  const hers = changes.filter((change) => change.hers && !change.unsure);
  const unsure = changes.filter((change) => change.hers && change.unsure);
  const ours = changes.filter((change) => !change.hers);
  const lines = ours.filter(({ group }) => group === "lines");
  const others = ours.filter(({ group }) => group !== "lines");
  // A new column with its months is of two kinds. A list of statuses alone is called "Statuses", which says more than
  // "Measure by measure".
  const kinds = new Set(others.map(({ group }) => group));
  const [kind] = kinds;
  const groups: PreviewGroup[] = [
    { title: "hers", rows: rowsOf(hers) },
    { title: "unsure", rows: rowsOf(unsure) },
    { title: "lines", rows: rowsOf(lines) },
    { title: kinds.size === 1 && kind ? kind : "measures", rows: rowsOf(others) },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

/** Whether the changes are of several scorecards. Pages with one measure each name their measures already. */
function areOfSeveral(changes: readonly Change[]): boolean {
  const keys = new Map<string, Set<string>>();
  for (const { place, measureKey } of changes)
    if (measureKey !== "") keys.set(place.sheetId, (keys.get(place.sheetId) ?? new Set()).add(measureKey));
  return keys.size > 1 && [...keys.values()].some(({ size }) => size > 1);
}

/** One row for each measure, where its first change stands; a change that names no measure is a row of its own. */
function measureRows(changes: readonly Change[], isOfSeveral: boolean): PreviewRow[] {
  const rows = new Map<string, Change[]>();
  // New lines and pages are things of their own: a column is about every measure, and a page is asked for one by one.
  for (const change of changes) {
    const key =
      change.group === "lines" || change.group === "pages" || change.measureKey === ""
        ? change.id
        : // Two scorecards may call a measure the same.
          `${change.place.sheetId} ${change.measureKey}`;
    rows.set(key, [...(rows.get(key) ?? []), change]);
  }
  return [...rows].map(([key, those]) => ({
    key,
    name: those[0]?.measure ?? "",
    sheet: (isOfSeveral && those[0]?.place.sheet) || null,
    changes: those,
  }));
}
