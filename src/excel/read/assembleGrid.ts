import type { CellContent } from "../../core/figures/cellValue";
import type { Grid } from "../../model/grid";
import type { Rectangle } from "../../model/place";
import type { Piece } from "./readInBatches";
import type { SurveyedSheet } from "./survey";

/** What a block of cells holds. */
export interface BatchOfCells {
  readonly missing: boolean;
  readonly values: CellContent[][];
  readonly formulas: CellContent[][];
  readonly text: string[][];
  readonly numberFormats: string[][];
  readonly rowsHidden: boolean[];
  readonly columnsHidden: boolean[];
}

/** Lays the pieces of a sheet into one grid; a cell that could not be read stays blank. */
export function assembleGrid(
  sheet: SurveyedSheet,
  area: Rectangle,
  pieces: readonly Piece<BatchOfCells>[],
): Grid {
  // What is not laid in stays blank: a piece that Excel would not hand over leaves a gap, not a shift.
  const values = table<CellContent>(area, "");
  const formulas = table<CellContent>(area, "");
  const text = table(area, "");
  const numberFormats = table(area, "General");
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  for (const { block, content } of pieces) {
    // From places in the sheet to places in the grid.
    const row = block.area.row - area.row;
    const column = block.area.column - area.column;
    lay(values, content.values, row, column);
    lay(formulas, content.formulas, row, column);
    lay(text, content.text, row, column);
    lay(numberFormats, content.numberFormats, row, column);
    content.rowsHidden.forEach((hidden, index) => hidden && hiddenRows.add(block.area.row + index));
    content.columnsHidden.forEach((hidden, index) => hidden && hiddenColumns.add(block.area.column + index));
  }
  return {
    sheetId: sheet.sheetId,
    sheet: sheet.sheet,
    visibility: sheet.visibility,
    protected: sheet.protected,
    row: area.row,
    column: area.column,
    values,
    formulas,
    text,
    numberFormats,
    hiddenRows: [...hiddenRows],
    hiddenColumns: [...hiddenColumns],
  };
}

/** A table of nothing. Each row is an array of its own, for pieces are laid into it. */
function table<T>({ rowCount, columnCount }: Rectangle, blank: T): T[][] {
  return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => blank));
}

function lay<T>(into: T[][], piece: readonly (readonly T[])[], row: number, column: number): void {
  piece.forEach((cells, down) => into[row + down]?.splice(column, cells.length, ...cells));
}
