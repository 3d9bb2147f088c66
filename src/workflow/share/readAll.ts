import { readGrids } from "../../excel/read/readGrids";
import { survey } from "../../excel/read/survey";
import type { Grid } from "../../model/grid";

/** The whole of what every sheet holds, and in sentences what could not be read. */
export async function readAll(): Promise<{
  readonly grids: readonly Grid[];
  readonly notes: readonly string[];
}> {
  const { sheets } = await survey();
  // Whole sheets: a KPI formula may stand far from the table.
  const { grids, unread } = await readGrids(sheets, { whole: true });
  return { grids, notes: unread.map(({ sentence }) => sentence) };
}
