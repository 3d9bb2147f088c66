import type { CellContent } from "../core/figures/cellValue";
import type { Grid } from "../model/grid";
import type { Place } from "../model/place";

/** A cell that shows something else than before, with both. */
export interface ShownOtherwise {
  readonly place: Place;
  readonly was: { readonly text: string; readonly value: CellContent };
  readonly now: { readonly text: string; readonly formula: CellContent };
}

/** The cells that show something else, by the grids read before and after. There should be none. */
export function shownOtherwise(before: readonly Grid[], after: readonly Grid[]): readonly ShownOtherwise[] {
  return before.flatMap((grid) => {
    const again = after.find(({ sheetId }) => sheetId === grid.sheetId);
    return grid.text.flatMap((texts, down) =>
      texts.flatMap((text, right): readonly ShownOtherwise[] => {
        const [row, column] = [grid.row + down, grid.column + right];
        const now = {
          text: again?.text[row - again.row]?.[column - again.column] ?? "",
          formula: again?.formulas[row - again.row]?.[column - again.column] ?? "",
        };
        if (now.text === text) return [];
        const place = { sheetId: grid.sheetId, sheet: grid.sheet, row, column };
        return [{ place, was: { text, value: grid.values[down]?.[right] ?? "" }, now }];
      }),
    );
  });
}
