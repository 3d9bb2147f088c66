import type { Report } from "../../model/report";
import { askForCellsNow } from "../read/cellsNow";
import { cellCount } from "../kept/cellCount";
import { askToWriteJournal, type WritableJournal } from "../kept/journalWrites";
import { run, type RunOptions } from "../host/run";
import { saidOf } from "./saidOf";
import { isInsert } from "./moved";
import { isDone, placesOfSteps, type InversePlan } from "./plan";

/** What is said after a revert that broke off, as templates; `{said}` is why. */
const SOME_BACK =
  "Excel stopped in the middle: {done} of {all} cells were put back. Press Revert again for the others. {said}";
const UNKNOWN =
  "Excel stopped in the middle and cannot be asked how far it came. Press Revert again: it takes back what is left. {said}";

const NOT_NOTED =
  "All {all} cells were put back, but Excel did not let the journal say so: Revert may still name them. {said}";

/**
 * After a revert that broke off: reads how far it came, and tells. The journal knows of every cell still; where all of
 * them are back `noteBack` takes them out, for with nothing left to do the next Revert would go on to the apply before.
 */
export async function settleRevert(
  { steps, skipped }: InversePlan,
  error: unknown,
  options: RunOptions | undefined,
  noteBack: (journal: WritableJournal) => void,
): Promise<Report> {
  const said = saidOf(error);
  try {
    // Where lines go, cells stand elsewhere with every one of them.
    // Then the sentence says that it cannot be told.
    if (steps.some(isInsert)) throw error;
    return await run(
      async (context) => {
        const cells = askForCellsNow(context, placesOfSteps(steps));
        const journal = askToWriteJournal(context);
        await context.sync();
        const sheets = cells();
        const back = steps.filter((step) => isDone(step, sheets));
        const missed = steps.filter((step) => !back.includes(step));
        const all = String(cellCount(steps));
        const done = cellCount(steps) - cellCount(missed);
        if (missed.length === 0) {
          try {
            await journal.read();
            noteBack(journal);
            await context.sync();
            return { done, skipped, trouble: null };
          } catch {
            const trouble = NOT_NOTED.replace("{all}", all).replace("{said}", said);
            return { done, skipped, trouble, stopped: true };
          }
        }
        return {
          done,
          skipped: [...skipped, ...missed.map(({ place }) => ({ place, reason: "failed" as const }))],
          trouble: SOME_BACK.replace("{done}", String(done)).replace("{all}", all).replace("{said}", said),
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
