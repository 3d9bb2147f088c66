import type { Report } from "../../model/report";
import { askForCellsNow } from "../read/cellsNow";
import { cellCount } from "../kept/cellCount";
import type { Step } from "../changes/step";
import type { Entry } from "../kept/entry";
import { askToWriteJournal } from "../kept/journalWrites";
import { isInsert } from "./moved";
import { isUndone, placesOfSteps, type Plan } from "./plan";
import { run, type RunOptions } from "../host/run";
import { saidOf } from "./saidOf";

/** What is said after a failure in the middle, as templates; `{said}` is why. */
const NONE_LANDED = "{said} None of the {all} cells was changed.";
const SOME_LANDED =
  "Excel stopped in the middle: {done} of {all} cells were changed, the others are as they were. Revert takes back what was changed. {said}";
const LINES_LANDED = "Excel stopped in the middle. Revert takes back what was changed. {said}";
const UNKNOWN =
  "Excel stopped in the middle and cannot be asked how far it came. Look at the cells that are named here; Revert takes back what was changed. {said}";

/**
 * After a failure in the middle of writing: reads the cells again, for a batch is not all or nothing, and reports.
 * The journal loses only what certainly did not land; what did not is named as failed.
 */
export async function settle(
  { steps, skipped }: Plan,
  entry: Entry,
  error: unknown,
  options: RunOptions | undefined,
): Promise<Report> {
  const said = saidOf(error);
  const all = cellCount(steps);
  const failed = (missed: readonly Step[]) =>
    missed.map(({ place }) => ({ place, reason: "failed" as const }));
  try {
    // A live entry holds earlier steps too: it stays as it is.
    // Asked with the same patience, but not under a signal that has been given already.
    const landed = await landedOf(entry, options?.signal?.aborted ? undefined : options);
    const places = new Set(
      landed.map(({ kind, place }) => `${kind} ${place.sheetId} ${place.row} ${place.column}`),
    );
    // Where lines came in, cells stand elsewhere, and the numbers of cells before and after cannot be compared.
    const moves = steps.some(isInsert);
    const missed = steps.filter(
      ({ kind, place }) => !places.has(`${kind} ${place.sheetId} ${place.row} ${place.column}`),
    );
    const done = moves ? cellCount(landed) : cellCount(steps) - cellCount(missed);
    const sentence = landed.length === 0 ? NONE_LANDED : moves ? LINES_LANDED : SOME_LANDED;
    return {
      done,
      skipped: [...skipped, ...failed(moves && landed.length > 0 ? [] : missed)],
      trouble: sentence.replace("{done}", String(done)).replace("{all}", String(all)).replace("{said}", said),
      stopped: true,
    };
  } catch {
    // Not even reading works: the journal still knows of every cell that may have been written.
    return {
      done: 0,
      skipped: [...skipped, ...failed(steps)],
      trouble: UNKNOWN.replace("{said}", said),
      stopped: true,
    };
  }
}

/** The steps of the entry that may have landed; the journal keeps no others, but where lines came in, which count together. */
function landedOf(entry: Entry, options: RunOptions | undefined): Promise<readonly Step[]> {
  return run(async (context) => {
    const cells = askForCellsNow(context, placesOfSteps(entry.steps));
    const request = askToWriteJournal(context);
    await context.sync();
    const kept = (await request.read()).find(({ id }) => id === entry.id);
    // The journal is written before anything else: without the entry nothing was.
    if (kept === undefined) return [];
    const sheets = cells();
    const landed = entry.steps.filter((step) => !isUndone(step, sheets));
    if (entry.live !== undefined) return landed;
    // Nothing landed: the entry would offer a Revert of nothing.
    if (landed.length === 0) request.drop(entry.id);
    else if (!entry.steps.some(isInsert)) request.keep({ ...entry, steps: landed });
    await context.sync();
    return landed;
  }, options);
}
