import type { Place } from "../../model/place";
import { run, type RunOptions } from "./run";
import { Trouble } from "./trouble";

/** Why a cell cannot be shown, and what to do. */
const GONE = "The sheet {sheet} is no longer in this workbook. Read the workbook again.";
const HIDDEN = "The sheet {sheet} is hidden. Unhide it from the menu of the sheet tabs, then try again.";

/** Shows the cell's sheet and selects the cell. */
export function goTo(place: Place, options?: RunOptions): Promise<void> {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(place.sheetId).load("name,visibility");
    await context.sync();
    // Deleted since the workbook was read.
    if (worksheet.isNullObject) throw new Trouble("not-found", GONE.replace("{sheet}", place.sheet));
    // A hidden sheet cannot be activated, and the add-in never unhides one.
    if (worksheet.visibility !== "Visible") {
      throw new Trouble("not-found", HIDDEN.replace("{sheet}", worksheet.name));
    }
    worksheet.activate();
    worksheet.getRangeByIndexes(place.row, place.column, 1, 1).select();
    await context.sync();
  }, options);
}
