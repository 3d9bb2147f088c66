import type { Report } from "../../model/report";
import { askForCellsNow } from "../read/cellsNow";
import { cellCount } from "../kept/cellCount";
import { run, type RunOptions } from "../host/run";
import { saidOf } from "./saidOf";
import { isInsert } from "./moved";
import { isDone, placesOfSteps, type InversePlan } from "./plan";

/** What is said after a revert that broke off, as templates; `{said}` is why. */
const SOME_BACK =
  "Excel stopped in the middle: {done} of {all} cells were put back. Press Revert again for the others. {said}";
const UNKNOWN =
  "Excel stopped in the middle and cannot be asked how far it came. Press Revert again: it takes back what is left. {said}";

/** After a revert that broke off: reads how far it came, and tells. The journal knows of every cell still. */
export async function settleRevert(
  { steps, skipped }: InversePlan,
  error: unknown,
  options: RunOptions | undefined,
): Promise<Report> {
  const said = saidOf(error);
  try {
    // Where lines go, cells stand elsewhere with every one of them.
    // Then the sentence says that it cannot be told.
    if (steps.some(isInsert)) throw error;
    return await run(
      async (context) => {
        const cells = askForCellsNow(context, placesOfSteps(steps));
        await context.sync();
        const sheets = cells();
        const back = steps.filter((step) => isDone(step, sheets));
        const missed = steps.filter((step) => !back.includes(step));
        const done = cellCount(steps) - cellCount(missed);
        return {
          done,
          skipped: [...skipped, ...missed.map(({ place }) => ({ place, reason: "failed" as const }))],
          trouble: SOME_BACK.replace("{done}", String(done))
            .replace("{all}", String(cellCount(steps)))
            .replace("{said}", said),
          stopped: true,
        };
      },
      options?.signal?.aborted ? undefined : options,
    );
  } catch {
    return {
      done: 0,
      skipped: [...skipped, ...steps.map(({ place }) => ({ place, reason: "failed" as const }))],
      trouble: UNKNOWN.replace("{said}", said),
      stopped: true,
    };
  }
}
