import type { Grid } from "../model/grid";
import { cellsOf } from "./formula/cellsOf";
import { readFormula } from "./formula/readFormula";
import { referencesIn } from "./formula/referencesIn";
import type { ShareChange } from "./shareChange";

/**
 * Whether what a cell shows says nothing of the formula that was to be written: the analyst has typed something else
 * into it, or a cell that the formula reads is another. `before` was read before the changes were applied, `after`
 * after.
 */
export function editedSince(change: ShareChange, before: readonly Grid[], after: readonly Grid[]): boolean {
  const { place } = change;
  const grid = after.find(({ sheetId }) => sheetId === place.sheetId);
  const now = grid?.formulas[place.row - grid.row]?.[place.column - grid.column] ?? "";
  if (plain(String(now)) !== plain(String(change.after))) return true;
  const tree = readFormula(change.before)?.tree;
  const [was, is] = [cellsOf(before, place.sheet), cellsOf(after, place.sheet)];
  return (tree === undefined ? [] : referencesIn(tree)).some(
    (reference) => JSON.stringify(was(reference)) !== JSON.stringify(is(reference)),
  );
}

/**
 * A formula as two are compared: without what Excel adds (`@`, `_xlfn.`) and without the spaces and small letters that
 * it may change.
 */
function plain(formula: string): string {
  return formula.toUpperCase().replace(/\s|@|_XLFN\.|_XLWS\./g, "");
}
