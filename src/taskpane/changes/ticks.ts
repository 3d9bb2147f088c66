import type { Change } from "../../model/change";

/**
 * What the analyst ticked or unticked, by `tickKey`. A change that is not in it is ticked, unless it would replace what
 * the analyst set. The ticks survive a new reading, so that the analyst is not asked twice.
 */
export type Ticks = ReadonlyMap<string, boolean>;

/**
 * Knows a change by what its cell is, so that the tick stays with it where rows or columns have moved; by where it
 * stands, if names do not tell cells apart.
 */
export function tickKey({ id, kind, anchors, place }: Change): string {
  // Two measures of one name, or two columns of one heading, cannot be told apart: there the id, which names the cell,
  // is safer.
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

/** The changes that will be applied: those that are ticked, without those whose needed change is left out. */
export function tickedOf(changes: readonly Change[], ticks: Ticks): readonly Change[] {
  const ticked = changes.filter((change) => isTicked(change, ticks));
  const ids = new Set(ticked.map(({ id }) => id));
  // What a change needs may have been written already: then it is not among the changes, and nothing stands in the way.
  const there = new Set(changes.map(({ id }) => id));
  return ticked.filter(({ needs }) => needs === undefined || ids.has(needs) || !there.has(needs));
}

/** The changes that a new tick speaks of, with those that they need: ticking a month's values ticks its column. */
export function withNeeds(changes: readonly Change[], all: readonly Change[]): readonly Change[] {
  const needed = new Set(changes.map(({ needs }) => needs));
  return [...changes, ...all.filter((one) => needed.has(one.id) && !changes.includes(one))];
}

/** The state of a box over `changes`, of which those in `ticked` will be applied: `mixed` where some are. */
export function groupTick(changes: readonly Change[], ticked: ReadonlySet<Change>): boolean | "mixed" {
  const count = changes.filter((change) => ticked.has(change)).length;
  if (count === 0) return false;
  // Screen readers and the box itself both know the third state.
  return count === changes.length ? true : "mixed";
}

/** The ticks after all of `changes` were ticked or unticked together. */
export function tickAll(ticks: Ticks, changes: readonly Change[], on: boolean): Ticks {
  const after = new Map(ticks);
  for (const change of changes) after.set(tickKey(change), on);
  return after;
}
