import type { Appearance, Grid } from "../model/grid";
import { sameContent } from "../model/identity/sameContent";
import type { StoodBefore, Revertable } from "../model/reading";
import { fillAt } from "../update/fillAt";

/**
 * The last apply, and whether it was undone in Excel: every one of its cells that was read holds what it held before.
 * Where lines have moved since, some do not, and it stays to be reverted.
 */
export function withUndone(
  last: Revertable,
  grids: readonly Grid[],
  looks: readonly Appearance[],
): Revertable {
  const before = last.before ?? [];
  const values = before.filter(({ kind, place }) => kind === "value" && gridOf(grids, place.sheetId));
  // Applies of older versions kept nothing to compare with.
  if (before.length === 0) return last;
  const isBack = (one: StoodBefore) =>
    one.kind === "value" ? isValueBack(one, grids) : isFillBack(one, looks);
  // Values decide; fills are looked at beside them, for a fill alone may have been set back by hand.
  return values.length > 0 && before.every(isBack) ? { ...last, undone: true } : last;
}

function gridOf(grids: readonly Grid[], sheetId: string): Grid | undefined {
  return grids.find((grid) => grid.sheetId === sheetId);
}

function isValueBack({ place, content }: StoodBefore, grids: readonly Grid[]): boolean {
  const grid = gridOf(grids, place.sheetId);
  // A sheet that was not read says nothing, and the apply stays to be reverted.
  if (grid === undefined) return false;
  return sameContent(grid.formulas[place.row - grid.row]?.[place.column - grid.column] ?? "", content);
}

/** A fill that was not read says nothing. */
function isFillBack({ place, content }: StoodBefore, looks: readonly Appearance[]): boolean {
  const look = looks.find(({ sheetId, row, column, fills }) => {
    const line = fills[place.row - row];
    return sheetId === place.sheetId && line !== undefined && place.column - column in line;
  });
  return look === undefined || fillAt(look, place)?.toUpperCase() === content?.toString().toUpperCase();
}
