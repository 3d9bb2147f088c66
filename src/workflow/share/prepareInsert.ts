import { cellName } from "../../core/figures/cellName";
import { readCellNow } from "../../excel/read/readCellNow";
import { readGrids } from "../../excel/read/readGrids";
import { survey } from "../../excel/read/survey";
import type { Place } from "../../model/place";
import type { Proposed } from "../../model/proposed";
import { formulaChanges } from "./formulaChanges";

const GONE = "The sheet {sheet} is no longer in this workbook. Select the cell again.";

/** A formula for a cell. What stands there already is the user's, and is replaced only where it is ticked. */
export async function prepareInsert(place: Place, formula: string): Promise<Proposed> {
  const cell = await readCellNow(place);
  // Selected cells may be on a sheet that has gone meanwhile.
  const { sheets } = await survey();
  const { grids } = await readGrids(sheets.filter(({ sheetId }) => sheetId === place.sheetId));
  if (cell === null) throw new Error(GONE.replace("{sheet}", place.sheet));
  // A formula counts as it was typed, a value as its text.
  const before = String(cell.formula ?? cell.content);
  const name = cellName(place);
  const [change] = formulaChanges(
    [{ place, before, after: formula, shown: cell.text, reason: `You asked for it in ${name}.` }],
    grids,
  );
  if (change === undefined) throw new Error(GONE);
  // What stands in the cell is the analyst's: the formula comes unticked, and a note says so.
  const isTaken = before !== "";
  return {
    title: `A formula for ${name}`,
    from: "functions",
    changes: [
      {
        ...change,
        before: cell.formula ?? cell.content,
        hers: isTaken,
        beforeShown: cell.formula ?? cell.text,
      },
    ],
    notes: isTaken
      ? [`${name} already holds ${cell.formula ?? cell.text}. Tick the formula to replace it.`]
      : [],
  };
}
