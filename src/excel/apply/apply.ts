import type { Change } from "../../model/change";
import type { Report } from "../../model/report";
import { inTurn } from "./inTurn";
import { inPieces } from "./inPieces";
import { piecesOf } from "./pieces";
import { placesToRead, readAndApply } from "./readAndApply";
import { newId } from "../kept/newId";
import type { RunOptions } from "../host/run";

/**
 * Writes the changes, at most two round trips when all goes well: one that reads the cells and the journal, one that
 * writes both; very many go in pieces of two each. Cells that are no longer as the preview showed them, locked cells of
 * protected sheets and sheets that have gone are left alone and named; lines that have moved are followed.
 */
export function applyChanges(
  changes: readonly Change[],
  now: () => Date = () => new Date(),
  options?: RunOptions,
): Promise<Report> {
  const pieces = piecesOf(changes);
  // One id for all pieces: Revert takes them back together.
  const group = pieces.length > 1 ? newId() : undefined;
  return inTurn(() =>
    inPieces(pieces, options, (piece) =>
      readAndApply(
        {
          places: placesToRead(piece),
          decide: () => piece,
          now,
          ...(group !== undefined && { group }),
          entryWith: (_, entry) => entry,
        },
        options,
      ),
    ),
  );
}
