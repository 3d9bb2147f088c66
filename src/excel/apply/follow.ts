import type { CellContent } from "../../core/figures/cellValue";
import type { Change } from "../../model/change";
import type { Place } from "../../model/place";
import type { Report } from "../../model/report";
import type { Written } from "../../model/written";
import { lastOfMine, lastSeenJournal } from "../kept/journal";
import { isSameStretch, withLiveEntry } from "../kept/liveEntry";
import { inTurn } from "./inTurn";
import { readAndApply } from "./readAndApply";
import type { RunOptions } from "../host/run";

/** A cell as it was just read. */
export interface CellRead {
  readonly content: CellContent;
  readonly text: string;
  readonly formula: string | null;
  readonly format: string;
  readonly fill: string | null;
}

/** Finds a cell among those that were read; `null` where its sheet has gone. */
export type CellAt = (place: Place) => CellRead | null;

/** Between rows that are further apart than this many cells, nothing is read. */
const CELLS_READ_TOGETHER = 1_000;

/**
 * What follows from an edit of the analyst's: reads the cells, and writes what is decided from them, as one of the live edits
 * that Revert takes back together. One round trip, and a second only where something is written.
 */
export function follow(
  places: readonly Place[],
  decide: (cellAt: CellAt, written: readonly Written[]) => readonly Change[],
  now: () => Date,
  options?: RunOptions,
): Promise<Report> {
  return inTurn(() =>
    readAndApply(
      {
        places,
        together: CELLS_READ_TOGETHER,
        decide: (sheets, written) =>
          decide((place) => sheets.get(place.sheetId)?.cell(place) ?? null, written),
        now,
        entryNeeded: () => {
          // Typing goes on in one entry of the journal for a while, so that one Revert takes it back.
          const last = lastOfMine(lastSeenJournal());
          return isSameStretch(last, now().toISOString()) ? last.id : null;
        },
        entryWith: (journal, entry) => withLiveEntry(lastOfMine(journal), entry),
      },
      options,
    ),
  );
}
