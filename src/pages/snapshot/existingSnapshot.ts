import type { Judgement } from "../../model/judgement";
import type { OwnSheet } from "../../model/pages";
import { cellReference } from "../cellReference";
import { valueAt, writtenAt } from "../existing/ownCells";
import { nameOf } from "../nameOf";
import type { PageAt } from "../page/pageBlock";
import { formOf, type SnapshotForm } from "./compareWith";

/** The row in which a snapshot says what it compares. */
export const SENTENCE_ROW = 1;
export const TOTALS_ROW = 2;

/** A snapshot of ours that is there. */
export interface ExistingSnapshot {
  /** `null` where the analyst has put another sentence there. */
  readonly form: SnapshotForm | null;
  readonly tiles: readonly ExistingTile[];
  /** Rows that hold something. */
  readonly rowCount: number;
}

/** A tile, and the cell of the scorecard that names it. */
export interface ExistingTile {
  readonly at: PageAt;
  /** `'Scorecard'!$B$2` */
  readonly cell: string;
  readonly shown: string;
}

/** The formula of a tile's name: a cell of the scorecard, with a text before or behind it at most. */
const NAME =
  /^=(?:"(?:[^"]|"")*"&)?((?:'(?:[^']|'')+'|[^'"!&=()]+)!\$?[A-Z]{1,3}\$?\d+)(?:&"(?:[^"]|"")*")?$/i;

/** The tiles of a snapshot, each known by the formula of its name, wherever the analyst has moved it. */
export function existingSnapshot(sheet: OwnSheet): ExistingSnapshot {
  const tiles = sheet.formulas.flatMap((cells, row) =>
    cells.flatMap((content, column): ExistingTile[] => {
      const cell = typeof content === "string" ? NAME.exec(content)?.[1] : undefined;
      if (cell === undefined) return [];
      return [{ at: { row, column }, cell, shown: String(valueAt(sheet, row, column)) }];
    }),
  );
  return {
    form: formOf(String(writtenAt(sheet, SENTENCE_ROW, 0))),
    tiles,
    rowCount: sheet.formulas.length,
  };
}

/** The measure that a tile is about: the one whose name its formula speaks of, else the only one called so. */
export function measureOfTile(
  { cell, shown }: ExistingTile,
  judgements: readonly Judgement[],
): Judgement | null {
  const spoken = judgements.filter(({ measure }) => bare(cellReference(measure.place)) === bare(cell));
  if (spoken.length === 1) return spoken[0] ?? null;
  const called = judgements.filter(({ measure }) => nameOf(measure) === shown);
  return called.length === 1 ? (called[0] ?? null) : null;
}

/** Excel may write a sheet's name with quotes or without. */
function bare(cell: string): string {
  return cell.replace(/'/g, "").toLowerCase();
}
