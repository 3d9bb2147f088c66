import type { Place } from "../../model/place";
import type { Trail, TrailChange } from "../../model/handover/trail";
import { anchorPlaces, askForContents, follower, standing } from "../apply/anchorPlaces";
import { inSheetsNow } from "../apply/inSheetsNow";
import { isDone, isUndone, placesOfSteps } from "../apply/plan";
import type { Step } from "../changes/step";
import { run, type RunOptions } from "../host/run";
import { askForCellsNow, type SheetsNow } from "../read/cellsNow";
import { applyOf } from "../kept/entry";
import { askForJournal, MOST_ENTRIES } from "../kept/journal";
import { trailStates } from "./trailState";

/**
 * Reads what the journal remembers of the add-in's changes, the latest first, with where each cell is now and whether it is
 * still as it was left. Two round trips, three where lines have moved; nothing is written.
 */
export function readTrail(options?: RunOptions): Promise<Trail> {
  return run(async (context) => {
    const request = askForJournal(context);
    const properties = context.workbook.properties.load("lastAuthor");
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const journal = await request.read();
    const all = journal.flatMap((entry) =>
      inSheetsNow(entry.steps, worksheets.items).map((step) => ({ entry, step })),
    );
    const steps = all.map(({ step }) => step);
    const cells = askForCellsNow(context, [...placesOfSteps(steps), ...anchorPlaces(steps)]);
    await context.sync();
    const where = await whereNow(context, steps, cells());
    const changes = all.map(({ entry, step }, at): TrailChange => {
      const { place, stands, undone } = where[at] ?? LOST;
      return {
        when: entry.when,
        savedBy: entry.savedBy ?? null,
        live: entry.live !== undefined,
        place: step.place,
        now: place,
        measure: step.measure ?? null,
        group: step.group ?? null,
        ...trailStates(step),
        why: step.why ?? null,
        stands,
        undone,
      };
    });
    const applies = new Set(journal.map(applyOf)).size;
    return {
      changes: changes.reverse(),
      applies,
      most: MOST_ENTRIES,
      savedBy: properties.lastAuthor === "" ? null : properties.lastAuthor,
    };
  }, options);
}

interface WhereNow {
  readonly place: Place | null;
  readonly stands: boolean;
  readonly undone: boolean;
}
const LOST: WhereNow = { place: null, stands: false, undone: false };

/** Where the cell of each step is now, and whether it is as the step left it or as it was before. */
async function whereNow(
  context: Excel.RequestContext,
  steps: readonly Step[],
  sheets: SheetsNow,
): Promise<readonly WhereNow[]> {
  const stands = standing(sheets);
  const moved = steps.filter((step) => sheets.has(step.place.sheetId) && !stands(step));
  let followed = new Map<Step, Step | null>();
  let now = sheets;
  if (moved.length > 0) {
    const contents = askForContents(
      context,
      moved.map(({ place }) => place.sheetId),
    );
    await context.sync();
    const follow = follower(contents(), stands);
    followed = new Map(moved.map((step) => [step, follow(step)]));
    const found = [...followed.values()].filter((step) => step !== null);
    const cells = askForCellsNow(context, [...placesOfSteps(found), ...anchorPlaces(found)]);
    await context.sync();
    now = cells();
  }
  return steps.map((step) => {
    if (!sheets.has(step.place.sheetId)) return LOST;
    const there = followed.has(step) ? (followed.get(step) ?? null) : step;
    if (there === null) return LOST;
    const known = followed.has(step) ? now : sheets;
    const stands = isDone(there, known);
    return { place: there.place, stands, undone: !stands && isUndone(there, known) };
  });
}
