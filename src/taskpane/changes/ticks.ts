import type { Change } from "../../model/change";

/** What she ticked or unticked herself, by `tickKey`; the rest is ticked unless it would replace what she set. */
export type Ticks = ReadonlyMap<string, boolean>;

/** Tells a change by what its cell is, so that a tick stays with it where lines have moved; else by where it stands. */
export function tickKey({ id, kind, anchors, place }: Change): string {
  if (!anchors?.row.unique || !anchors.column.unique) return id;
  const names = [anchors.row, anchors.column].map(({ marks }) =>
    marks.map(({ by, content }) => [by, content]),
  );
  return JSON.stringify([kind, place.sheetId, ...names]);
}

/** Whether a change will be applied. */
export function isTicked(change: Change, ticks: Ticks): boolean {
  return ticks.get(tickKey(change)) ?? !change.hers;
}

/** The changes that will be applied. */
export function tickedOf(changes: readonly Change[], ticks: Ticks): readonly Change[] {
  return changes.filter((change) => isTicked(change, ticks));
}

/** The state of a group's box: `mixed` where some of its changes are ticked. */
export function groupTick(changes: readonly Change[], ticks: Ticks): boolean | "mixed" {
  const count = tickedOf(changes, ticks).length;
  if (count === 0) return false;
  return count === changes.length ? true : "mixed";
}

/** The ticks after all of `changes` were ticked or unticked together. */
export function tickAll(ticks: Ticks, changes: readonly Change[], on: boolean): Ticks {
  const after = new Map(ticks);
  for (const change of changes) after.set(tickKey(change), on);
  return after;
}
