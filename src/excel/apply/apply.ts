import type { Change } from "../../model/change";
import type { Report } from "../../model/report";
import { placesOfChanges } from "./plan";
import { readAndApply } from "./readAndApply";
import type { RunOptions } from "../host/run";

const NOTHING: Report = { done: 0, skipped: [], trouble: null };

/**
 * Writes the changes, at most two round trips when all goes well: one that reads the cells and the journal, one that
 * writes both. Cells that are no longer as the preview showed them, locked cells of protected sheets and sheets that
 * have gone are left alone and named.
 */
export async function applyChanges(
  changes: readonly Change[],
  now: () => Date = () => new Date(),
  options?: RunOptions,
): Promise<Report> {
  if (changes.length === 0) return NOTHING;
  const places = placesOfChanges(changes);
  return readAndApply(
    { places, decide: () => changes, now, journalWith: (journal, entry) => [...journal, entry] },
    options,
  );
}
