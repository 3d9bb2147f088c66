import type { Report } from "../../model/report";
import { askForCellsNow } from "../read/cellsNow";
import { cellCount } from "../kept/cellCount";
import type { Step } from "../changes/step";
import { askForJournal } from "../kept/journal";
import type { Journal } from "../kept/journalText";
import { movedSteps } from "./moved";
import { landedSteps, placesOfSteps, type Plan } from "./plan";
import { run } from "../host/run";
import { troubleOf } from "../host/troubleOf";

const NONE_LANDED = "{said} None of the {all} cells was changed.";
const SOME_LANDED =
  "Excel stopped in the middle: {done} of {all} cells were changed, the others are as they were. {said}";
const UNKNOWN =
  "Excel stopped in the middle and cannot be asked how far it came. Look at the cells that are named here; Revert takes back what was changed. {said}";

/** Which of the steps the workbook shows as done after a failure. */
export interface Outcome {
  readonly landed: readonly Step[];
  readonly missed: readonly Step[];
}

/**
 * After a failure in the middle of writing: reads the cells again, for a batch is not all or nothing, writes
 * the journal as it should be, and reports. What did not land is named as failed.
 */
export async function settle(
  { steps, skipped }: Plan,
  error: unknown,
  journalAfter: (outcome: Outcome) => Journal,
): Promise<Report> {
  const said = troubleOf(error).message;
  const all = cellCount(steps);
  const failed = (missed: readonly Step[]) =>
    missed.map(({ place }) => ({ place, reason: "failed" as const }));
  try {
    return await run(async (context) => {
      const cells = askForCellsNow(context, [
        ...placesOfSteps(steps),
        ...placesOfSteps(movedSteps(steps, steps)),
      ]);
      const journal = askForJournal(context);
      await context.sync();
      const landed = landedSteps(steps, cells());
      const missed = steps.filter((step) => !landed.includes(step));
      journal.write(journalAfter({ landed, missed }));
      await context.sync();
      const done = cellCount(landed);
      const sentence = (done === 0 ? NONE_LANDED : SOME_LANDED)
        .replace("{done}", String(done))
        .replace("{all}", String(all))
        .replace("{said}", said);
      return { done, skipped: [...skipped, ...failed(missed)], trouble: sentence };
    });
  } catch {
    return { done: 0, skipped: [...skipped, ...failed(steps)], trouble: UNKNOWN.replace("{said}", said) };
  }
}
