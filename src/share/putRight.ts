/**
 * The last safeguard of *Make shareable*: after the change every cell is read again, and where one shows something else
 * than before, its value is put in place of the formula, or the old formula comes back.
 */

import type { Grid } from "../model/grid";
import { placeKey } from "../model/place";
import { asValues, blockOf, constant, gridPlace } from "./asValues";
import { editedSince } from "./editedSince";
import type { ShareChange } from "./shareChange";
import { shownOtherwise, type ShownOtherwise } from "./shownOtherwise";

const AS_VALUE = "As Excel's own formula it shows {now} in place of {was}, so that its value stays.";
const BACK = "As a KPI formula it shows {now} in place of {was}, so that it goes back.";
const LOST = "The formula that filled this cell is gone, so that its value stays.";

/** What to do about a formula that shows something else than before: keep its value, or take the formula before. */
export type Remedy = "value" | "back";

/**
 * The changes after which every cell shows what it showed before. `before` and `after` are the grids read before and
 * after applying. There should be none. Cells whose arguments alone have changed follow by themselves, and what the
 * analyst has edited in between is left.
 */
export function putRight(
  changes: readonly ShareChange[],
  before: readonly Grid[],
  after: readonly Grid[],
  remedy: Remedy,
): readonly ShareChange[] {
  const otherwise = new Map(shownOtherwise(before, after).map((one) => [placeKey(one.place), one]));
  if (otherwise.size === 0) return [];
  // Cells that any of the changes filled.
  const ours = new Set<string>();
  const righted = changes.flatMap((change): readonly ShareChange[] => {
    const grid = before.find(({ sheetId }) => sheetId === change.place.sheetId);
    if (grid === undefined) return [];
    const at = { grid, row: change.place.row - grid.row, column: change.place.column - grid.column };
    const cells = blockOf({ ...at, before: change.before }, (cell) => placeKey(gridPlace(cell))).flat();
    cells.forEach((key) => ours.add(key));
    const wrong = cells.flatMap((key) => otherwise.get(key) ?? [])[0];
    if (wrong === undefined || typeof change.after !== "string" || !change.after.startsWith("=")) return [];
    if (editedSince(change, before, after)) return [];
    const format = grid.numberFormats[at.row]?.[at.column];
    const swap = { ...change, before: change.after, ...(format !== undefined && { format }) };
    if (remedy === "back") return [{ ...swap, after: change.before, reason: told(BACK, wrong) }];
    const { after: value, filled } = asValues({ ...at, before: change.before }, "");
    return [{ ...swap, after: value, ...(filled && { filled }), reason: told(AS_VALUE, wrong) }];
  });
  // Cells that a formula filled and that are now blank, because the formula is gone.
  const lost = [...otherwise.values()].filter(
    ({ place, now }) => now.formula === "" && !ours.has(placeKey(place)),
  );
  return [
    ...righted,
    ...lost.map(({ place, was }) => {
      return { place, before: "", after: constant(was.value), shown: was.text, reason: LOST };
    }),
  ];
}

function told(sentence: string, { was, now }: ShownOtherwise): string {
  return sentence.replace("{now}", () => now.text || "nothing").replace("{was}", () => was.text || "nothing");
}
