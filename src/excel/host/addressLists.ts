import { addressOf } from "./addressOf";
import { verticalRuns, type InCell } from "./runs";

/** Excel takes fewer characters than this as the address of several ranges. */
export const LONGEST_ADDRESS = 8_191;

/** The cells as lists of addresses, each short enough for one call: B2, B3 and C7 give `["B2:B3,C7"]`. */
export function addressLists(cells: readonly InCell[], longest = LONGEST_ADDRESS): string[] {
  const lists: string[] = [];
  let list = "";
  for (const run of verticalRuns(cells)) {
    // Only the first cell and the length are needed: a run is unbroken.
    const [first] = run;
    if (first === undefined) continue;
    const address = addressOf({ row: first.row, column: first.column, rowCount: run.length, columnCount: 1 });
    // The comma counts, too.
    if (list !== "" && list.length + 1 + address.length > longest) {
      lists.push(list);
      list = "";
    }
    list += list === "" ? address : `,${address}`;
  }
  return list === "" ? lists : [...lists, list];
}
