import type { Step } from "../changes/step";

/** One apply, or a piece of a large one: when, and every step that it took. */
export interface Entry {
  readonly id: string;
  /** ISO 8601. */
  readonly when: string;
  readonly steps: readonly Step[];
  /** It followed the analyst's edits while recalculation was on; those of one stretch of work share an entry, begun then. */
  readonly live?: { readonly begun: string };
  /** Who had saved the file last when it was written: all that Excel tells of who works in it. */
  readonly savedBy?: string;
  /** The apply that it is a piece of. */
  readonly group?: string;
  /** What a revert had to leave: it is tried again when nothing else is left to take back. */
  readonly left?: true;
}

/** What was applied, earliest first. */
export type Journal = readonly Entry[];

/** By which an apply is known, whole or in pieces. */
export const applyOf = ({ group, id }: Entry): string => group ?? id;

/** What was applied last, the last piece first: by this pane if it wrote any of it, for someone else's is theirs to take back. */
export function lastOf(journal: Journal, isMine: (id: string) => boolean): readonly Entry[] {
  // What a revert had to leave comes last: fresh applies are taken back first.
  const fresh = journal.filter(({ left }) => !left);
  const open = fresh.length > 0 ? fresh : journal;
  // Another pane may have the file open: its applies are its own.
  const last = open.filter(({ id }) => isMine(id)).at(-1) ?? open.at(-1);
  if (last === undefined) return [];
  const isPiece = ({ group }: Entry) => group !== undefined && group === last.group;
  // A large apply in pieces goes back from its last piece to its first.
  return last.group === undefined ? [last] : open.filter(isPiece).reverse();
}
