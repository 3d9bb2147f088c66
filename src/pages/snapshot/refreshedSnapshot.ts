import { cellName } from "../../core/figures/cellName";
import type { Judgement } from "../../model/judgement";
import { measureId } from "../../model/identity/measureId";
import type { OwnSheet, PageCell, PageCellChange } from "../../model/pages";
import type { Scorecard } from "../../model/scorecard";
import { formatAt, sameFormat, writtenAt } from "../existing/ownCells";
import { pageCellChange, isSameCell } from "../existing/updatePage";
import { titleOf } from "../../model/naming/titleOf";
import { comparedSentence, formOf } from "./compareWith";
import {
  LEGEND_ROW,
  measureOfTile,
  SENTENCE_ROW,
  TOTALS_ROW,
  type ExistingSnapshot,
  type ExistingTile,
} from "./existingSnapshot";
import { LEGEND } from "./snapshotBlocks";
import { tileCells, type SnapshotFacts } from "./tileCells";
import { withoutTheirFormats } from "./tileFormats";

/**
 * The cells of a snapshot that are brought up to date, notes on what is left, and the ids of the measures that have a
 * tile.
 */
export interface RefreshedSnapshot {
  readonly cells: readonly PageCellChange[];
  readonly notes: readonly string[];
  readonly shown: ReadonlySet<string>;
}

/** What an existing snapshot is brought up to date with. */
export interface RefreshInput {
  readonly scorecard: Scorecard;
  readonly judgements: readonly Judgement[];
  readonly facts: SnapshotFacts;
  readonly totals: string | null;
  /** The workbook's other scorecards, whose tiles are left to them. */
  readonly others: readonly Scorecard[];
}

/**
 * The cells of a snapshot that do not say what they should. What the analyst typed over is left and named, and so is a
 * tile whose measure is gone. The sentences at the head belong to the scorecard of the first tile.
 */
export function refreshedSnapshot(
  sheet: OwnSheet,
  { tiles }: ExistingSnapshot,
  { scorecard, judgements, facts, totals, others }: RefreshInput,
): RefreshedSnapshot {
  const isTheirs = ({ spoken }: ExistingTile): boolean =>
    spoken !== null &&
    !scorecard.sheets.includes(spoken.sheet) &&
    others.some(({ sheets }) => sheets.includes(spoken.sheet));
  const own = tiles.filter((tile) => !isTheirs(tile));
  const owned = own.map((tile) => ({ tile, judgement: measureOfTile(tile, scorecard, judgements) }));
  const theirs = new Set(tiles.filter(isTheirs).map(({ spoken }) => spoken?.sheet ?? ""));
  const notes: string[] = [...theirs].map(OF_ANOTHER);
  const cells: PageCellChange[] = [];
  const update = (wanted: PageCell, said: string) => {
    const before = writtenAt(sheet, wanted.row, wanted.column);
    const shown = formatAt(sheet, wanted.row, wanted.column);
    if (isSameCell(before, wanted) && (wanted.format === null || sameFormat(wanted.format, shown))) return;
    if (!isOurs(before)) {
      if (!notes.includes(HERS(said))) notes.push(HERS(said));
      return;
    }
    cells.push(pageCellChange(sheet, wanted, before));
  };
  const isHead = tiles.length === 0 || own.includes(tiles[0] as ExistingTile);
  const sentence = comparedSentence(facts.latest, facts.form, facts.previous);
  if (isHead)
    update(
      { row: SENTENCE_ROW, column: 0, content: sentence, formula: null, format: null },
      "what it compares",
    );
  if (isHead && totals !== null)
    update({ row: TOTALS_ROW, column: 0, content: "", formula: totals, format: null }, "its totals");
  // A legend that the analyst wrote is left without a note: it explains itself.
  if (isHead && String(writtenAt(sheet, LEGEND_ROW, 0)).startsWith(OUR_LEGEND))
    update({ row: LEGEND_ROW, column: 0, content: LEGEND, formula: null, format: null }, "its legend");
  for (const { tile, judgement } of owned) {
    if (judgement === null) notes.push(GONE(tile));
    else
      for (const cell of withoutTheirFormats(sheet, tileCells(judgement, facts, tile.at), tile.at))
        update(cell, titleOf(judgement.measure));
  }
  return {
    cells,
    notes,
    shown: new Set(owned.flatMap(({ judgement }) => (judgement ? measureId(judgement.measure) : []))),
  };
}

/**
 * Whether the add-in wrote what stands in a cell: every cell of a tile is a formula or one letter, and the sentences
 * have their beginnings.
 */
function isOurs(before: unknown): boolean {
  if (typeof before !== "string") return false;
  return before === "" || formOf(before) !== null || /^(?:=|[GAR–]$|▲ up, )/.test(before);
}

const OUR_LEGEND = "▲ up, ";

const HERS = (said: string): string =>
  `Snapshot: of ${said}, something was typed over, so it is left as it is.`;
const OF_ANOTHER = (sheet: string): string =>
  `Snapshot: the tiles of ${sheet} are left as they are. Choose that scorecard, and they are brought up to date, too.`;
const GONE = ({ shown, at }: ExistingTile): string =>
  `Snapshot: the tile ${shown.startsWith("#") ? `in ${cellName(at)}` : shown} is left as it is: the scorecard has no such measure any more.`;
