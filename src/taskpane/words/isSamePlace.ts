import type { Place } from "../../model/place";

/** Whether both are the same cell. */
export function isSamePlace(one: Place, other: Place): boolean {
  return one.sheetId === other.sheetId && one.row === other.row && one.column === other.column;
}
