import type { OpenBook } from "../../../workbench/node/openInNode";

/** All that is in a workbook, its settings and journal apart, and the look of cells that are under a merged one. */
export async function contents({ engine }: OpenBook): Promise<unknown> {
  await engine.calculateAll();
  const { sheets, names } = engine.toBook();
  const inOrder = <T extends { row: number; column: number }>(things: readonly T[]) =>
    [...things].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    names,
    sheets: sheets.map((sheet) => {
      const covered = (row: number, column: number) =>
        sheet.merges.some(
          (merge) =>
            (row !== merge.row || column !== merge.column) &&
            row >= merge.row &&
            row < merge.row + merge.rowCount &&
            column >= merge.column &&
            column < merge.column + merge.columnCount,
        );
      const cells = inOrder(sheet.cells).filter(({ row, column }) => !covered(row, column));
      return { ...sheet, cells, merges: inOrder(sheet.merges) };
    }),
  };
}
