import type { Judgement } from "../../model/judgement";
import type { OwnSheet, PageCell, PageCellChange } from "../../model/pages";
import { writtenAt } from "../existing/ownCells";
import { isSameCell } from "../existing/updatePage";
import { nameOf } from "../nameOf";
import { comparedSentence } from "./compareWith";
import { measureOfTile, SENTENCE_ROW, TOTALS_ROW, type ExistingSnapshot } from "./existingSnapshot";
import { tileCells, type SnapshotFacts } from "./tileCells";

/** What of a snapshot is brought up to date, what is left, and which measures have their tile. */
export interface RefreshedSnapshot {
  readonly cells: readonly PageCellChange[];
  readonly notes: readonly string[];
  readonly shown: ReadonlySet<string>;
}

/** The cells of a snapshot that do not say what they should. What the analyst typed over is left and named; so is a tile without its measure. */
export function refreshedSnapshot(
  sheet: OwnSheet,
  { tiles }: ExistingSnapshot,
  judgements: readonly Judgement[],
  facts: SnapshotFacts,
  totals: string | null,
): RefreshedSnapshot {
  const owned = tiles.map((tile) => ({ tile, judgement: measureOfTile(tile, judgements) }));
  const notes: string[] = [];
  const cells: PageCellChange[] = [];
  const update = (wanted: PageCell, said: string) => {
    const before = writtenAt(sheet, wanted.row, wanted.column);
    if (isSameCell(before, wanted)) return;
    if (!isOurs(before)) {
      if (!notes.includes(HERS(said))) notes.push(HERS(said));
      return;
    }
    const { row, column, formula, content } = wanted;
    cells.push({
      sheet: sheet.sheet,
      row,
      column,
      before,
      after: formula ?? content,
      isFormula: formula !== null,
    });
  };
  const sentence = comparedSentence(facts.latest, facts.form, facts.previous);
  update(
    { row: SENTENCE_ROW, column: 0, content: sentence, formula: null, format: null },
    "what it compares",
  );
  if (totals !== null)
    update({ row: TOTALS_ROW, column: 0, content: "", formula: totals, format: null }, "its totals");
  for (const { tile, judgement } of owned) {
    if (judgement === null) notes.push(GONE(tile.shown));
    else for (const cell of tileCells(judgement, facts, tile.at)) update(cell, nameOf(judgement.measure));
  }
  return { cells, notes, shown: new Set(owned.flatMap(({ judgement }) => judgement?.measure.key ?? [])) };
}

/** Every cell of a tile is a formula, or one letter; the sentence begins as ours does. */
function isOurs(before: unknown): boolean {
  return before === "" || (typeof before === "string" && /^(?:=|[GAR–]$|Latest month:)/.test(before));
}

const HERS = (said: string): string =>
  `Snapshot: of ${said}, something was typed over, so that it is left as it is.`;
const GONE = (name: string): string =>
  `Snapshot: the tile ${name} is left as it is: the scorecard has no such measure any more.`;
