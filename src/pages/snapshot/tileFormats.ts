import type { OwnSheet, PageCell } from "../../model/pages";
import { TRIANGLES } from "../../core/status/arrowSets";
import { formatAt, sameFormat } from "../existing/ownCells";
import type { PageAt } from "../page/pageBlock";
import { rememberedFormat } from "./tileCells";
import { CHANGE_ROW, FIGURE_ROW, STATUS_COLUMN } from "./tileLayout";

/** The number format of a cell that nobody has given one. */
const PLAIN = "General";
/** The number format in which the add-in writes a change, whatever its decimals: `"(+"0.0" pp) ▲"` and so on. */
const OUR_CHANGE = new RegExp(
  `^\\(\\+[#,]*0(?:\\.0+)?(?: pp)?\\) ${TRIANGLES.up};\\(-[#,]*0(?:\\.0+)?(?: pp)?\\) ${TRIANGLES.down};`,
);

/** The cells of an existing tile, without a number format where the analyst has set another. */
export function withoutTheirFormats(
  sheet: OwnSheet,
  cells: readonly PageCell[],
  at: PageAt,
): readonly PageCell[] {
  const on = (row: number, column: number): string => formatAt(sheet, at.row + row, at.column + column);
  const figure = on(FIGURE_ROW, 0);
  const kept = on(FIGURE_ROW, STATUS_COLUMN);
  // Tiles of earlier versions remember no format.
  const isOurFigure = kept === PLAIN || sameFormat(kept, rememberedFormat(figure));
  const change = on(CHANGE_ROW, 0);
  const isOurChange = change === PLAIN || OUR_CHANGE.test(change.replace(/["\\]/g, ""));
  return cells.map((cell) => {
    const [row, column] = [cell.row - at.row, cell.column - at.column];
    const isHers =
      column === 0 && ((row === FIGURE_ROW && !isOurFigure) || (row === CHANGE_ROW && !isOurChange));
    return isHers ? { ...cell, format: null } : cell;
  });
}
