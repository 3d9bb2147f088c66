import type { Place } from "../../model/place";
import { askForCellsNow, type CellNow } from "./cellsNow";
import { run, type RunOptions } from "../host/run";

/** One cell as it is at this moment; `null` where its sheet has gone. */
export function readCellNow(place: Place, options?: RunOptions): Promise<CellNow | null> {
  return run(async (context) => {
    const cells = askForCellsNow(context, [place]);
    await context.sync();
    return cells().get(place.sheetId)?.cell(place) ?? null;
  }, options);
}
