import { rectanglesOf } from "../../excel/host/addressOf";
import type { Edit } from "../../excel/host/watch";
import type { Known } from "../remembered/known";
import { touchedBy } from "./touched";

/**
 * Which measures differ from what was last read as a whole because of us: what the analyst applied or reverted in the pane is
 * no edit that something follows from, and none that was missed.
 */
export interface ByUs {
  /** By their ids: those of which we have written more than what follows from the rest. */
  readonly measures: ReadonlySet<string>;
  /** We have inserted or deleted lines: every measure may differ. */
  readonly moved: boolean;
}

/** Nothing of ours was written since the sheet was last read as a whole. */
export const NOTHING_BY_US: ByUs = { measures: new Set(), moved: false };

/** Takes a write of ours up. */
export function withOurs(byUs: ByUs, { sheetId, address, moved }: Edit, known: Known | null): ByUs {
  // Once lines have moved, every measure may differ because of us: more need not be known.
  if (byUs.moved || moved) return { ...byUs, moved: true };
  if (known === null) return byUs;
  const areas = rectanglesOf(address).map((area) => ({ ...area, sheetId }));
  // Only inputs: a status that we coloured is no reason to look at its measure again.
  const written = [...touchedBy(known, areas).measures].flatMap(([id, touch]) =>
    touch === "input" ? [id] : [],
  );
  return written.length === 0 ? byUs : { ...byUs, measures: new Set([...byUs.measures, ...written]) };
}

/** The measure of that id differs because of us. */
export function isByUs({ measures, moved }: ByUs, id: string): boolean {
  return moved || measures.has(id);
}
