import { rectanglesOf } from "../../excel/host/addressOf";
import type { Edit } from "../../excel/host/watch";
import type { EditedArea } from "./touched";

/** What has happened in the workbook since it was last looked at. */
export interface Batch {
  readonly hers: EditedArea[];
  readonly theirs: EditedArea[];
  /** Cells with new results of formulas, after an edit of the analyst's and after one of someone else's. */
  readonly results: EditedArea[];
  readonly theirResults: EditedArea[];
  /** Rows, columns or sheets have moved, by the analyst or (`theirLayout`) by someone else. */
  layout: boolean;
  theirLayout: boolean;
}

/**
 * More areas than this in one batch are not looked at one by one: a paste of thousands of scattered cells is quicker to
 * read as a whole.
 */
const MOST_AREAS = 5_000;

/** Nothing has happened yet. */
export function newBatch(): Batch {
  return { hers: [], theirs: [], results: [], theirResults: [], layout: false, theirLayout: false };
}

/** Takes an edit up. What lay elsewhere before lines moved is found by comparing, not by its address. */
export function changesSince(batch: Batch, { sheetId, address, byCoauthor, moved }: Edit): void {
  if (moved) {
    if (byCoauthor) batch.theirLayout = true;
    else batch.layout = true;
    // Their addresses are of before the move and name other cells by now.
    batch.hers.length = 0;
    batch.theirs.length = 0;
    return;
  }
  const areas = byCoauthor ? batch.theirs : batch.hers;
  if (areas.length >= MOST_AREAS) batch.layout = true;
  else areas.push(...rectanglesOf(address).map((area) => ({ ...area, sheetId })));
}
