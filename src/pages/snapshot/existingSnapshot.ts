import { cellName } from "../../core/figures/cellName";
import type { Judgement } from "../../model/judgement";
import type { OwnSheet } from "../../model/pages";
import type { Scorecard } from "../../model/scorecard";
import { isOnSheet } from "../existing/isOnSheet";
import { valueAt, writtenAt } from "../existing/ownCells";
import { spokenCell, withoutTexts, type SpokenCell } from "../existing/spokenCell";
import { titleOf } from "../../model/naming/titleOf";
import type { PageAt } from "../page/pageBlock";
import { formOf, type SnapshotForm } from "./compareWith";

/** The row in which a snapshot says what it compares. */
export const SENTENCE_ROW = 1;
/** The row that says how many measures are better, worse and unchanged. */
export const TOTALS_ROW = 2;
/** The row that says what the signs mean. */
export const LEGEND_ROW = 3;

/** A snapshot of ours that is there. */
export interface ExistingSnapshot {
  /** `null` where the analyst has put another sentence there. */
  readonly form: SnapshotForm | null;
  readonly tiles: readonly ExistingTile[];
  /** Rows that hold something. */
  readonly rowCount: number;
}

/** A tile, and the cell of a scorecard that names it. */
export interface ExistingTile {
  readonly at: PageAt;
  /** The cell of a scorecard that names it; `null` where the sheet is gone. */
  readonly spoken: SpokenCell | null;
  readonly shown: string;
}

/**
 * The formula of a tile's name: a cell of a scorecard, or what is left of it when it is gone, with at most one text
 * before it and one behind.
 */
const NAME = /^=(?:""&)?(?:'(?:[^']|'')+'|[^'"!&=()]+)!(?:\$?[A-Z]{1,3}\$?\d+|#REF!)?(?:&"")?$/i;

/** The tiles of a snapshot that the add-in made, each known by the formula of its name, wherever the analyst has moved it. */
export function existingSnapshot(sheet: OwnSheet): ExistingSnapshot {
  const tiles = sheet.formulas.flatMap((cells, row) =>
    cells.flatMap((content, column): ExistingTile[] => {
      if (typeof content !== "string" || !NAME.test(withoutTexts(content))) return [];
      const shown = String(valueAt(sheet, row, column));
      return [{ at: { row, column }, spoken: spokenCell(content), shown }];
    }),
  );
  return {
    form: formOf(String(writtenAt(sheet, SENTENCE_ROW, 0))),
    tiles,
    rowCount: sheet.formulas.length,
  };
}

/**
 * The measure of a tile: the one in the cell that names it, else the only one of that sheet which is called as the tile
 * is. `null` where neither tells.
 */
export function measureOfTile(
  { spoken, shown }: ExistingTile,
  scorecard: Pick<Scorecard, "pageOf" | "sheets">,
  judgements: readonly Judgement[],
): Judgement | null {
  if (spoken === null) return null;
  const here = judgements.filter(({ measure }) => isOnSheet(spoken.sheet, measure, scorecard));
  const named = here.filter(
    ({ measure: { place } }) => place.sheet === spoken.sheet && cellName(place) === spoken.cell,
  );
  const called = here.filter(({ measure }) => titleOf(measure) === shown);
  const [found, ...more] = named.length === 1 ? named : called;
  return found !== undefined && more.length === 0 ? found : null;
}
