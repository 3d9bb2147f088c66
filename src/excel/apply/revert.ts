import type { Place } from "../../model/place";
import type { Report, Skipped } from "../../model/report";
import { askForCellsNow, type SheetsNow } from "../read/cellsNow";
import { cellCount } from "../kept/cellCount";
import type { Step } from "../changes/step";
import { applyOf, type Entry } from "../kept/entry";
import { lastSeenJournal, nextToRevert } from "../kept/journal";
import { askToWriteJournal, type WritableJournal } from "../kept/journalWrites";
import { inSheetsNow } from "./inSheetsNow";
import { inTurn } from "./inTurn";
import { finishSteps } from "./finishSteps";
import { isInCell, movedSteps } from "./moved";
import { isDone, isUndone, placesOfSteps, planInverse, writeSteps, type InversePlan } from "./plan";
import { goingWith, referring } from "./referring";
import { run, type RunOptions } from "../host/run";
import { Trouble } from "../host/trouble";
import { isCancelled } from "./saidOf";
import { settleRevert } from "./settleRevert";
import { anchorPlaces, askForContents, follower, standing } from "./anchorPlaces";
import { undo } from "./undo";

/** So often it is tried again where cells move between the reading and the writing. */
const MOST_TRIES = 3;
const MOVED_MEANWHILE =
  "Cells moved or changed while they were put back, so that everything was left as it was. Press Revert again.";
const NOTHING: Report = { done: 0, skipped: [], trouble: null };
const GONE =
  "What was to be put back no longer stands: it was undone or put back meanwhile. Nothing was changed.";

/**
 * Takes the last apply back: values, formulas, number formats, fills, lines and sheets. What the user has changed since
 * is left alone and named, and what has moved is followed. The apply leaves the journal once the last cell is back;
 * what could not be taken back (locked, or no longer certain where it is) stays in it. One of which nothing stands any
 * more, because it was undone in Excel, is passed over for the one before, but never beyond the one that was offered to
 * the analyst. Two round trips when the pane has already seen the journal, no sheet has a new id and nothing has moved;
 * a large apply goes in pieces of two each.
 */
export function revertLast(options?: RunOptions, offered: string | null = null): Promise<Report> {
  // Piece by piece of one apply, the newest first.
  return inTurn(async () => {
    let first = await takeBack({ piece: null, offered }, options);
    while (first.wasUndone) first = await takeBack({ piece: null, offered }, options);
    let { report } = first;
    let next = first.next;
    while (next !== null && report.stopped !== true) {
      const { report: more, next: then } = await takeBack({ piece: next, offered: null }, options);
      report = {
        done: report.done + more.done,
        skipped: [...report.skipped, ...more.skipped],
        trouble: more.trouble ?? report.trouble,
        ...(more.stopped && { stopped: true }),
      };
      next = then;
    }
    return report;
  });
}

interface TakenBack {
  readonly report: Report;
  /** The piece of the same apply that is to be taken back then. */
  readonly next: string | null;
  /** Nothing of the piece stood any more, and it has left the journal. */
  readonly wasUndone?: boolean;
}

interface WantedBack {
  /** The entry of the journal; the last where none is named. */
  readonly piece: string | null;
  /** The apply that was offered: where it has left the journal, nothing is taken back. */
  readonly offered: string | null;
}

/** How far a taking back has come. */
interface TakingBack {
  plan: InversePlan | null;
  /** What was being written when the analyst began to type in a cell; it is all tried again once the typing has ended. */
  begun: readonly Step[];
  note: (journal: WritableJournal) => void;
  next: string | null;
}

/** Takes an entry of the journal back. */
async function takeBack(
  wanted: WantedBack,
  options: RunOptions | undefined,
  tries = MOST_TRIES,
): Promise<TakenBack> {
  const attempt: TakingBack = { plan: null, begun: [], note: () => undefined, next: null };
  try {
    const done = await run(async (context): Promise<TakenBack | null> => {
      attempt.begun = attempt.plan?.steps ?? attempt.begun;
      attempt.plan = null;
      // What the pane has seen of the journal spares a round trip. It is checked against the journal that is read now.
      const expected = entryIn(nextToRevert(lastSeenJournal()), wanted.piece)?.steps ?? [];
      let cells = askForCellsNow(context, placesToRead(expected));
      const request = askToWriteJournal(context);
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();

      const journal = await request.read();
      const isGone = wanted.offered !== null && !journal.some((one) => applyOf(one) === wanted.offered);
      if (isGone) return { report: { ...NOTHING, trouble: GONE }, next: null };
      const pieces = nextToRevert(journal);
      const entry = entryIn(pieces, wanted.piece);
      // Nothing is left to revert, or somebody else has reverted it.
      if (entry === undefined) return { report: NOTHING, next: null };
      const steps = inSheetsNow(entry.steps, worksheets.items);
      // The journal is another than the pane had seen: the right cells are read now.
      if (JSON.stringify(placesToRead(steps)) !== JSON.stringify(placesToRead(expected))) {
        cells = askForCellsNow(context, placesToRead(steps));
        await context.sync();
      }

      const { found, sheets, lost } = await whereTheyAre(context, steps, cells());
      const { taken, planned } = await withoutReferred(found, sheets, options);
      const plan = { ...planned, skipped: [...planned.skipped, ...lost.map(named)] };
      attempt.plan = plan;
      // The next piece of the same apply, if there is one.
      attempt.next = pieces[pieces.indexOf(entry) + 1]?.id ?? null;
      const left = movedSteps([...planned.left, ...lost], plan.steps);
      attempt.note = (journal) => {
        if (left.length === 0) journal.drop(entry.id);
        else journal.keep({ ...withoutGroup(entry), steps: left, left: true });
      };
      const rightBefore = askForCellsNow(context, placesToRead(taken));
      writeSteps(plan.steps, sheets);
      // The journal last: should the batch break off, it still knows of every cell.
      attempt.note(request);
      await context.sync();
      const was = rightBefore();
      // Inserted lines that were taken out move everything: there what was read right before cannot be compared.
      if (plan.steps.every(isInCell) && !isStill(taken, planned, was)) {
        await keepAgain(context, plan.steps, was, entry);
        attempt.plan = null;
        if (tries === 0) throw new Trouble("unexpected", MOVED_MEANWHILE);
        return null;
      }
      await finishSteps(context, plan.steps);
      const isAllBack = plan.steps.length === 0 && plan.skipped.length === 0 && left.length === 0;
      const done = isAllBack ? attempt.begun : plan.steps;
      return {
        report: { done: cellCount(done), skipped: plan.skipped, trouble: null },
        next: attempt.next,
        wasUndone: isAllBack && attempt.begun.length === 0,
      };
    }, options);
    return done ?? (await takeBack(wanted, options, tries - 1));
  } catch (error) {
    // Nothing had been planned yet, or the analyst has ended the waiting.
    if (attempt.plan === null || isCancelled(error)) throw error;
    const report = await settleRevert(attempt.plan, error, options, attempt.note);
    return { report, next: report.stopped === true ? null : attempt.next };
  }
}

/**
 * What taking these steps back comes to. Lines and sheets that a formula of the analyst's speaks of, or that hold something of
 * the analyst's, stay: it would never find them again. Such cells are named, and Revert takes the lines back once the analyst has changed them.
 */
async function withoutReferred(
  steps: readonly Step[],
  sheets: SheetsNow,
  options: RunOptions | undefined,
): Promise<{ readonly taken: readonly Step[]; readonly planned: InversePlan }> {
  const planned = planInverse(steps, sheets);
  // Only where lines or sheets go may a formula lose what it speaks of.
  const going = goingWith(planned.steps);
  const cells = going.length > 0 ? await referring(going, steps, options) : [];
  if (cells.length === 0) return { taken: steps, planned };
  // The lines stay, and with them what was written for them.
  const stay = steps.filter((step) => step.needs === true || goingWith([turned(step)]).length > 0);
  const taken = steps.filter((step) => !stay.includes(step));
  const others = planInverse(taken, sheets);
  return {
    taken,
    planned: {
      steps: others.steps,
      left: [...others.left, ...stay],
      skipped: [...others.skipped, ...cells],
    },
  };
}

/** A step the other way round. */
function turned(step: Step): Step {
  return { ...step, before: step.after, after: step.before } as Step;
}

/** Nothing has moved or changed between the reading and the writing. */
function isStill(steps: readonly Step[], planned: InversePlan, was: SheetsNow): boolean {
  const stands = standing(was);
  if (!steps.every((step) => !isInCell(step) || !was.has(step.place.sheetId) || stands(step))) return false;
  return JSON.stringify(planInverse(steps, was).steps) === JSON.stringify(planned.steps);
}

/** Puts back what was there right before, and the entry into the journal. */
async function keepAgain(
  context: Excel.RequestContext,
  steps: readonly Step[],
  was: SheetsNow,
  entry: Entry,
): Promise<void> {
  const request = askToWriteJournal(context);
  await context.sync();
  await request.read();
  await undo(context, steps, was, () => request.keep(entry));
}

function entryIn(pieces: readonly Entry[], wanted: string | null): Entry | undefined {
  return wanted === null ? pieces[0] : pieces.find(({ id }) => id === wanted);
}

/** What is left of a piece is tried again by itself. */
function withoutGroup({ group: _group, live: _live, ...entry }: Entry): Entry {
  return entry;
}

function placesToRead(steps: readonly Step[]): Place[] {
  // Added lines and sheets tell by themselves whether they stand.
  return [...placesOfSteps(steps), ...anchorPlaces(steps.filter(isInCell))];
}

interface StepsNow {
  readonly found: readonly Step[];
  readonly sheets: SheetsNow;
  /** Steps whose cells are no longer certain. */
  readonly lost: readonly Step[];
}

/** The steps at the cells that they wrote, wherever these stand by now. */
async function whereTheyAre(
  context: Excel.RequestContext,
  steps: readonly Step[],
  sheets: SheetsNow,
): Promise<StepsNow> {
  const stands = standing(sheets);
  const moved = new Set(
    steps.filter((step) => isInCell(step) && sheets.has(step.place.sheetId) && !stands(step)),
  );
  if (moved.size === 0) return { found: steps, sheets, lost: [] };
  const contents = askForContents(
    context,
    [...moved].map(({ place }) => place.sheetId),
  );
  await context.sync();

  const follow = follower(contents(), stands);
  const followed = steps.map((step) => (moved.has(step) ? follow(step) : step));
  const there = followed.filter((step) => step !== null);
  const cells = askForCellsNow(context, placesToRead(there));
  await context.sync();

  const now = cells();
  const standsNow = standing(now);
  const isCertain = (step: Step | null, was: Step): step is Step => {
    if (step === null || (isInCell(step) && !standsNow(step))) return false;
    // What was written stands where it was written, and not where its names are now: they were given to another line.
    if (moved.has(was) && isUndone(step, now) && isDone(was, sheets)) return false;
    // A formula tells cells by where they stand: elsewhere it would speak of others.
    return !(moved.has(was) && was.kind === "formula") || isUndone(step, now);
  };
  const pairs = steps.map((was, at) => ({ was, step: followed[at] ?? null }));
  return {
    found: pairs.flatMap(({ was, step }) => (isCertain(step, was) ? [step] : [])),
    sheets: now,
    lost: pairs.flatMap(({ was, step }) => (isCertain(step, was) ? [] : [was])),
  };
}

function named({ place, measure }: Step): Skipped {
  return { place, reason: "moved", ...(measure !== undefined && { name: measure }) };
}
