import { readGrids } from "../../excel/read/readGrids";
import { survey } from "../../excel/read/survey";
import type { RowsChange } from "../../model/change";
import type { Place } from "../../model/place";
import { rowsChange, type ListedRows } from "../../month/rowsChange";

/** The change that puts a list on a sheet of ours, below what stands there; the sheet is made where it is missing. Two round trips. */
export async function ownRows(
  target: string,
  list: ListedRows,
  about: { readonly place: Place; readonly measure: string; readonly reason: string },
): Promise<RowsChange> {
  const { sheets } = await survey();
  const own = sheets.filter(({ sheet }) => sheet === target);
  const [grid] = (await readGrids(own)).grids;
  // Below what stands there: an older list stays for comparison. `null` where the sheet is to be made.
  const end = own.length === 0 ? null : { row: grid ? grid.row + grid.values.length : 0 };
  return rowsChange(target, list, end, about);
}
