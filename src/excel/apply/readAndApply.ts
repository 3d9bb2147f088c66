import type { Change } from "../../model/change";
import type { Place } from "../../model/place";
import type { Report, Skipped } from "../../model/report";
import type { Written } from "../../model/written";
import { areasAround, askForCellsNow, type SheetsNow } from "../read/cellsNow";
import { cellCount } from "../kept/cellCount";
import type { Entry, Journal } from "../kept/entry";
import { askToWriteJournal } from "../kept/journalWrites";
import { newId } from "../kept/newId";
import { writtenIn } from "../kept/writtenIn";
import type { Step } from "../changes/step";
import { run, type RunOptions } from "../host/run";
import { Trouble } from "../host/trouble";
import { withAnchorsAfter } from "./anchorsAfter";
import { finishSteps } from "./finishSteps";
import { movedSteps } from "./moved";
import { placesOfChanges, planChanges, writeSteps, type Plan } from "./plan";
import { isCancelled } from "./saidOf";
import { settle } from "./settle";
import { anchorPlaces, askForContents, follower, standing } from "./anchorPlaces";
import { undo } from "./undo";

/** What is read, what is made of it, and how the journal takes it up. */
export interface Walk {
  readonly places: readonly Place[];
  /** Cells further apart than fit into a rectangle of this many are read apart. */
  readonly together?: number;
  decide(cells: SheetsNow, written: readonly Written[]): readonly Change[];
  readonly now: () => Date;
  /** The apply that this is a piece of. */
  readonly group?: string;
  /** The one entry of the journal that has to be read, where the others need not travel. */
  entryNeeded?(): string | null;
  entryWith(journal: Journal, entry: Entry): Entry;
}

/** So often it is tried again where cells move between the reading and the writing. */
const MOST_TRIES = 3;
const TYPED_MEANWHILE = "You began to type in a cell meanwhile. Finish typing, then look again.";
const MOVED_MEANWHILE =
  "Cells moved or changed while they were written, so that everything was left as it was. Update to look again.";

/**
 * Reads cells and the journal in one round trip and writes what is decided from them, the journal included, in a
 * second; where nothing is decided there is no second. Where lines have moved since the preview, two more find them.
 * What is written is looked at once more right before, in the same breath: where something has moved or changed between
 * the two, it is taken back at once, and tried anew. Where Excel refuses in the middle, what landed is found out, kept in
 * the journal, and told.
 */
export async function readAndApply(walk: Walk, options?: RunOptions, tries = MOST_TRIES): Promise<Report> {
  // Outside of the batch, which may be run several times: after a failure it has to be known what the last had begun.
  const attempt: { plan: Plan | null; entry: Entry | null } = { plan: null, entry: null };
  try {
    const done = await run(async (context, again): Promise<Report | null> => {
      const cells = askForCellsNow(context, walk.places, walk.together);
      const request = askToWriteJournal(context, walk.entryNeeded?.() ?? null);
      // Who saved the file last is the nearest to a name of whoever applies this.
      const properties = context.workbook.properties.load("lastAuthor");
      await context.sync();

      const journal = await request.read();
      // Excel refuses a whole batch while a cell is edited; should it have done a part, what landed is not written twice.
      const begun = journal.some(({ id, when }) => id === attempt.entry?.id && when === attempt.entry.when);
      if (again && begun) throw new Trouble("unexpected", TYPED_MEANWHILE);
      // A new run begins from nothing.
      Object.assign(attempt, { plan: null, entry: null });
      const read = cells();
      const decided = walk.decide(read, writtenIn(journal));
      // One more look, or two where lines have moved.
      const { changes, sheets, lost } = await whereTheyAre(context, decided, read);
      const planned = planChanges(changes, sheets);
      const plan = { ...planned, skipped: [...planned.skipped, ...lost] };
      if (plan.steps.length > 0) {
        const entry = walk.entryWith(journal, entryOf(plan, walk, properties.lastAuthor));
        Object.assign(attempt, { plan, entry });
        // The journal first: should the batch break off, it knows of every cell that may have been written.
        if (entry.steps.length > 0) request.keep(entry);
        // Asked for before the writes and answered with them: what the cells held at that very moment.
        const rightBefore = askForCellsNow(context, placesToRead(changes), walk.together);
        writeSteps(plan.steps, sheets);
        if (entry.steps.length === 0) request.drop(entry.id);
        await context.sync();
        // Compared after the fact, since Excel knows no lock: a colleague may have typed between the two round trips.
        const was = rightBefore();
        if (!isStill(changes, planned, was)) {
          await takeBack(context, plan.steps, was, entry, journal);
          if (tries === 0) throw new Trouble("unexpected", MOVED_MEANWHILE);
          return null;
        }
      }
      await finishSteps(context, plan.steps);
      return { done: cellCount(plan.steps), skipped: plan.skipped, trouble: unpaintable(plan) };
    }, options);
    // Tried anew by reading again.
    return done ?? (await readAndApply(walk, options, tries - 1));
  } catch (error) {
    // Cancelled while a cell is edited: Excel has refused the whole batch.
    // Nothing had been planned yet: the error is the caller's.
    if (attempt.plan === null || attempt.entry === null || isCancelled(error)) throw error;
    return settle(attempt.plan, attempt.entry, error, options);
  }
}

/** Nothing has moved or changed between the reading and the writing. */
function isStill(changes: readonly Change[], planned: Plan, was: SheetsNow): boolean {
  const stands = standing(was);
  // Every name stands where it stood.
  if (!changes.every((change) => !was.has(change.place.sheetId) || stands(change))) return false;
  // And the plan would be the same one.
  return JSON.stringify(planChanges(changes, was).steps) === JSON.stringify(planned.steps);
}

/** Puts back what was there right before, in the cells and in the journal. */
async function takeBack(
  context: Excel.RequestContext,
  steps: readonly Step[],
  was: SheetsNow,
  entry: Entry,
  journal: Journal,
): Promise<void> {
  const request = askToWriteJournal(context);
  await context.sync();
  await request.read();
  // An entry that grew, as while typing, is put back as it was.
  const earlier = journal.find(({ id }) => id === entry.id);
  await undo(context, steps, was, () => (earlier ? request.keep(earlier) : request.drop(entry.id)));
}

function entryOf({ steps }: Plan, { now, group }: Walk, savedBy: string): Entry {
  return {
    id: newId(),
    when: now().toISOString(),
    steps: withAnchorsAfter(movedSteps(steps, steps)),
    // An empty name is none.
    ...(savedBy !== "" && { savedBy }),
    ...(group !== undefined && { group }),
  };
}

interface ChangesNow {
  readonly changes: readonly Change[];
  readonly sheets: SheetsNow;
  readonly lost: readonly Skipped[];
}

/** The changes at the cells that they are meant for, wherever these stand by now; what is not certain is left out, by name. */
async function whereTheyAre(
  context: Excel.RequestContext,
  changes: readonly Change[],
  sheets: SheetsNow,
): Promise<ChangesNow> {
  const stands = standing(sheets);
  // A sheet that went is told as missing later on.
  const moved = changes.filter((change) => sheets.has(change.place.sheetId) && !stands(change));
  if (moved.length === 0) return { changes, sheets, lost: [] };
  const contents = askForContents(
    context,
    moved.map(({ place }) => place.sheetId),
  );
  await context.sync();

  const follow = follower(contents(), stands);
  // Only what names one cell can be followed.
  const found = new Map(moved.map((change) => [change, isFollowed(change) ? follow(change) : null]));
  const followed = changes.map((change) => (found.has(change) ? (found.get(change) ?? null) : change));
  const there = followed.filter((change) => change !== null);
  const cells = askForCellsNow(context, placesToRead(there));
  await context.sync();

  const now = cells();
  const standsNow = standing(now);
  // Looked at once more in its new place: the names have to be right there.
  const isCertain = (change: Change | null) => change !== null && standsNow(change);
  return {
    changes: there.filter(isCertain),
    sheets: now,
    lost: changes
      .filter((_, at) => !isCertain(followed[at] ?? null))
      .map(({ place, measure }) => ({ place, reason: "moved", name: measure })),
  };
}

/** A formula tells cells by where they stand, and lines that are put in count them: neither can be meant for others. */
function isFollowed({ kind }: Change): boolean {
  return kind === "value" || kind === "fill" || kind === "format" || kind === "hide";
}

/** The cells that have to be known before these changes can be planned, and told from others. */
export function placesToRead(changes: readonly Change[]): Place[] {
  return [...placesOfChanges(changes), ...anchorPlaces(changes)];
}

/** How many cells Excel is asked for when these changes are applied. */
export function cellsToRead(changes: readonly Change[]): number {
  return areasAround(placesToRead(changes)).reduce(
    (sum, { rowCount, columnCount }) => sum + rowCount * columnCount,
    0,
  );
}

const UNPAINTABLE =
  "Cells that have a patterned or shaded fill were left as they are, because Revert could not give that fill back.";

function unpaintable({ skipped }: Plan): string | null {
  return skipped.some(({ reason }) => reason === "failed") ? UNPAINTABLE : null;
}
