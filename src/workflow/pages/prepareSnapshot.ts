import { ALONE } from "../../checks/run/subject";
import { sums } from "../../checks/rows/parts/sums";
import { readOwnSheets } from "../../excel/read/readOwnSheets";
import { NOTHING_BESIDE } from "../../model/beside";
import { SNAPSHOT_SHEET } from "../../model/ownSheets";
import type { Proposed } from "../../model/proposed";
import type { Picture, Reading } from "../../model/reading";
import { chosenMeasures, NO_LISTS, type Choice } from "../../pages/choose/chosenMeasures";
import type { SnapshotForm } from "../../pages/snapshot/compareWith";
import { planSnapshot } from "../../pages/snapshot/planSnapshot";
import { planTheirTiles } from "../../pages/snapshot/theirs/planTheirTiles";
import { otherMonths } from "../../pages/snapshot/theirs/theirSheet";
import type { Total } from "../../pages/snapshot/totals";
import { anchored } from "../../update/anchored";
import { otherCards } from "./otherCards";
import { readLists } from "./preparePages";
import { protectedSheets } from "./protectedSheets";
import { theirSnapshots } from "./theirSnapshots";

/**
 * Which tiles the analyst wants. What is left out is as the snapshot is by now, else every measure against the month
 * before.
 */
export interface SnapshotWish {
  readonly choice?: Choice;
  readonly form?: SnapshotForm;
}

const TITLE = "Snapshot";
const NOTHING = "The snapshot is as it should be.";
const LEFT = (sheet: string, why: string, isAlone: boolean): string =>
  `Snapshot: the sheet ${sheet} looks like one and is left as it is, for ${why}. A tile is read where a measure's name stands as the scorecard has it, its figure below, beside or above it, and the change behind that.${isAlone ? " No second one is made beside it: to have one, hide that sheet." : ""}`;
const NO_TILE = (sheet: string, names: readonly string[]): string =>
  `${sheet} also lists ${names.join("; ")}. No measure of the scorecard, or more than one, has that name, so no tile was made.`;

/**
 * Tiles by section for the measures that were chosen. Where the workbook has a snapshot, made by us or by somebody, that
 * one is brought up to date. Nothing is written.
 */
export async function prepareSnapshot(
  picture: Picture,
  { cards, beside }: Pick<Reading, "cards" | "beside">,
  { choice, form }: SnapshotWish,
): Promise<Proposed> {
  const { card, judgements } = picture;
  const { scorecard } = card;
  const theirs = await theirSnapshots(picture, { cards });
  const [own = null] = await readOwnSheets([SNAPSHOT_SHEET]);
  const isThere = own !== null || theirs.length > 0;
  // Theirs are brought up to date cell by cell, where a locked cell is skipped and named.
  const forbidden = await protectedSheets(own === null && theirs.length > 0 ? [] : [own]);
  if (forbidden.length > 0) return { title: TITLE, changes: [], notes: forbidden };
  // Of a snapshot that stands, the tiles that it has; of a new one, all.
  const wanted = choice ?? (isThere ? [] : "all");
  const lists = wanted === "headlines" ? await readLists(picture, { cards }) : NO_LISTS;
  const updated = theirs.map((one) => {
    const { sheet } = one;
    if ("why" in one) return { changes: [], notes: [LEFT(sheet.sheet, one.why, own === null)] };
    const { changes, notes } = planTheirTiles(one.tiles, sheet, judgements, form ?? "previous");
    return { changes, notes: [...notes, ...otherMonths(sheet, one.tiles, scorecard.latest)] };
  });
  // Where the workbook has a snapshot of its own, a second one is not made.
  const planned =
    own === null && theirs.length > 0
      ? { changes: [], notes: [] }
      : planSnapshot({
          ...{ scorecard, judgements, form: form ?? null, own },
          others: otherCards(picture, { cards }).map((one) => one.scorecard),
          chosen: chosenMeasures(judgements, wanted, lists),
          totals: totalsOf(picture, beside),
        });
  const changes = [
    ...anchored(planned.changes, card.landmarks),
    ...updated.flatMap((plan) => anchored(plan.changes, card.landmarks)),
  ];
  const notes = [
    ...(lists.missing ? [NO_TILE(lists.missing.sheet, lists.missing.names)] : []),
    ...planned.notes,
    ...updated.flatMap((plan) => plan.notes),
  ];
  return {
    title: isThere && changes.length > 0 ? `${TITLE} brought up to date` : TITLE,
    changes,
    notes: changes.length + notes.length === 0 ? [NOTHING] : notes,
  };
}

/** The counts whose parts have added up to them, as the checks find them. */
function totalsOf({ card, judgements }: Picture, beside: Reading["beside"]): Total[] {
  const { scorecard } = card;
  // Sums are found by the same rule as in the checks, so that a tile never adds up what a finding denies.
  const subject = { ...ALONE, scorecard, judgements, beside: beside ?? NOTHING_BESIDE };
  return sums(subject).flatMap(({ total, parts }) =>
    total !== null && total.unit === "count" ? [{ total, parts }] : [],
  );
}
