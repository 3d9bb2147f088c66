import { readOwnSheets } from "../../excel/read/readOwnSheets";
import { survey } from "../../excel/read/survey";
import type { Judgement } from "../../model/judgement";
import { isOwnSheet } from "../../model/ownSheets";
import type { Picture, Reading } from "../../model/reading";
import { theirSnapshot, type TheirSnapshot } from "../../pages/snapshot/theirs/theirSheet";

/** A snapshot stands on one printed page; a larger sheet is a table of something else. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 60;

/** The snapshots that the analyst has made, on visible sheets that hold no scorecard with a history. Two round trips. */
export async function theirSnapshots(
  { card, judgements }: { readonly card: Picture["card"]; readonly judgements: readonly Judgement[] },
  { cards }: Pick<Reading, "cards">,
): Promise<readonly TheirSnapshot[]> {
  const others = cards.filter((one) => !card.scorecard.sheets.includes(one.scorecard.sheet));
  // A table with a history is a scorecard, whatever it is called.
  const tables = others.filter(({ scorecard }) => scorecard.periods.length > 1);
  const taken = new Set([card, ...tables].flatMap(({ scorecard }) => scorecard.sheets));
  const { sheets } = await survey();
  const names = sheets.flatMap(({ sheet, visibility, used }) => {
    const isSmall = used === null || (used.rowCount <= MOST_ROWS && used.columnCount <= MOST_COLUMNS);
    return visibility === "visible" && isSmall && !isOwnSheet(sheet) && !taken.has(sheet) ? [sheet] : [];
  });
  // Without such a sheet Excel need not be asked.
  const read = names.length === 0 ? [] : await readOwnSheets(names);
  return read.flatMap((sheet) => {
    const there = others.find(({ scorecard }) => scorecard.sheet === sheet?.sheet);
    return (sheet && theirSnapshot(sheet, there?.scorecard ?? null, judgements)) ?? [];
  });
}
