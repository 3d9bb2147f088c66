import { readPolarity } from "../../core/status/polarity";
import { meaningOf } from "../measures/meanings";
import type { Cells } from "../tables/view";

/** So few rows may agree by chance. */
const FEWEST_ROWS = 4;

/**
 * Whether a column of `Up` and `Down` says of each row what its name says is good, of some up and of others down: it is the
 * way that is wanted, no direction of travel.
 * @param names the columns of words before it
 */
export function saysWays(
  cells: Cells,
  rows: readonly number[],
  names: readonly number[],
  column: number,
): boolean {
  const told = rows.flatMap((row) => {
    const sign = readPolarity(String(cells.cell(row, column).content));
    const meant = names.flatMap((at) => meaningOf(String(cells.cell(row, at).content)) ?? [])[0];
    return sign === null || meant === undefined ? [] : [{ sign, agrees: sign === meant.polarity }];
  });
  const ways = new Set(told.map(({ sign }) => sign));
  return told.length >= FEWEST_ROWS && ways.size > 1 && told.every(({ agrees }) => agrees);
}
