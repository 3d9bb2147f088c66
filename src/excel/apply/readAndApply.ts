import type { Change } from "../../model/change";
import type { Place } from "../../model/place";
import type { Report } from "../../model/report";
import type { Written } from "../../model/written";
import { askForCellsNow, type SheetsNow } from "../read/cellsNow";
import { cellCount } from "../kept/cellCount";
import { inTurn } from "./inTurn";
import { askForJournal } from "../kept/journal";
import type { Entry, Journal } from "../kept/journalText";
import { movedSteps } from "./moved";
import { planChanges, writeSteps, type Plan } from "./plan";
import { run, type RunOptions } from "../host/run";
import { settle } from "./settle";
import { writtenIn } from "../kept/written";

/** What is read, what is made of it, and how the journal takes it up. */
export interface Walk {
  readonly places: readonly Place[];
  /** Cells further apart than fit into a rectangle of this many are read apart. */
  readonly together?: number;
  decide(cells: SheetsNow, written: readonly Written[]): readonly Change[];
  readonly now: () => Date;
  journalWith(journal: Journal, entry: Entry): Journal;
}

/**
 * Reads cells and the journal in one round trip and writes what is decided from them, the journal included, in a
 * second; where nothing is decided there is no second. Where Excel refuses in the middle, what landed is found out,
 * kept in the journal, and told.
 */
export function readAndApply(walk: Walk, options?: RunOptions): Promise<Report> {
  return inTurn(() => readThenApply(walk, options));
}

async function readThenApply(walk: Walk, options: RunOptions | undefined): Promise<Report> {
  const attempt: { plan: Plan | null; journal: Journal } = { plan: null, journal: [] };
  const after = (steps: Entry["steps"]): Journal =>
    steps.length === 0
      ? attempt.journal
      : walk.journalWith(attempt.journal, {
          when: walk.now().toISOString(),
          steps: movedSteps(steps, steps),
        });
  try {
    return await run(async (context) => {
      attempt.plan = null;
      const cells = askForCellsNow(context, walk.places, walk.together);
      const journal = askForJournal(context);
      await context.sync();

      const sheets = cells();
      attempt.journal = journal.read();
      const plan = planChanges(walk.decide(sheets, writtenIn(attempt.journal)), sheets);
      if (plan.steps.length > 0) {
        attempt.plan = plan;
        // The journal first: should the batch break off, it knows of every cell that may have been written.
        journal.write(after(plan.steps));
        writeSteps(plan.steps, sheets);
        await context.sync();
      }
      return { done: cellCount(plan.steps), skipped: plan.skipped, trouble: unpaintable(plan) };
    }, options);
  } catch (error) {
    if (attempt.plan === null) throw error;
    return settle(attempt.plan, error, ({ landed }) => after(landed));
  }
}

const UNPAINTABLE =
  "Cells that have a patterned or shaded fill were left as they are, because Revert could not give that fill back.";

function unpaintable({ skipped }: Plan): string | null {
  return skipped.some(({ reason }) => reason === "failed") ? UNPAINTABLE : null;
}
