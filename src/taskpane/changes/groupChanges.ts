import type { Change, ChangeGroup } from "../../model/change";

/** A preview in the order in which it is read; what she set herself stands apart. */
export interface GroupedChanges {
  readonly ours: readonly { readonly group: ChangeGroup; readonly changes: readonly Change[] }[];
  readonly hers: readonly Change[];
}

const ORDER: readonly ChangeGroup[] = ["lines", "formulas", "values", "statuses", "directions"];

/** Gathers changes by what they do; groups without a change are left out. */
export function groupChanges(changes: readonly Change[]): GroupedChanges {
  const ours = ORDER.map((group) => ({
    group,
    changes: changes.filter((change) => change.group === group && !change.hers),
  }));
  return {
    ours: ours.filter((group) => group.changes.length > 0),
    hers: changes.filter((change) => change.hers),
  };
}
