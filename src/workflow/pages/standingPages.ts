import { readOwnSheets } from "../../excel/read/readOwnSheets";
import { CHART_SHEET, PAGES_SHEET, SNAPSHOT_SHEET } from "../../model/ownSheets";
import type { Proposed } from "../../model/proposed";
import type { Picture, Reading } from "../../model/reading";
import { existingPages } from "../../pages/existing/existingPages";
import { preparePages, readLists } from "./preparePages";
import { prepareSnapshot } from "./prepareSnapshot";
import { theirSnapshots } from "./theirSnapshots";

/** What the workbook has of pages, and of which measures some could be made. */
export interface StandingPages {
  /** Ids of the headline measures that a sheet of the workbook lists. */
  readonly headlines: readonly string[];
  readonly pages: number;
  readonly snapshot: boolean;
}

/** Which pages and snapshots stand in the workbook. Nothing is written. */
export async function standingPages(
  picture: Pick<Picture, "card" | "judgements">,
  reading: Pick<Reading, "cards">,
): Promise<StandingPages> {
  const { headlines } = await readLists(picture, reading);
  const [pages = null, data = null, snapshot = null] = await readOwnSheets([
    PAGES_SHEET,
    CHART_SHEET,
    SNAPSHOT_SHEET,
  ]);
  const theirs = (await theirSnapshots(picture, reading)).length > 0;
  return {
    headlines,
    pages: existingPages({ pages, data }).filter(({ page }) => page !== null).length,
    snapshot: snapshot !== null || theirs,
  };
}

const TITLE = "Pages and snapshot brought up to date";

/** Every page and every snapshot that stands, brought up to date with one preview. Nothing is written. */
export async function prepareRefreshOfPages(
  picture: Picture,
  reading: Pick<Reading, "cards" | "beside">,
  { pages, snapshot }: Pick<StandingPages, "pages" | "snapshot">,
): Promise<Proposed> {
  const parts = [
    // An empty choice makes no new page.
    ...(pages > 0 ? [await preparePages(picture, reading, { choice: [] })] : []),
    ...(snapshot ? [await prepareSnapshot(picture, reading, {})] : []),
  ];
  return {
    title: TITLE,
    changes: parts.flatMap(({ changes }) => changes),
    notes: parts.flatMap(({ notes }) => notes),
  };
}
