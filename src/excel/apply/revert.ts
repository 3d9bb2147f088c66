import type { Report } from "../../model/report";
import { askForCellsNow } from "../read/cellsNow";
import { cellCount } from "../kept/cellCount";
import type { Step } from "../changes/step";
import { askForJournal, lastSeenJournal } from "../kept/journal";
import type { Journal } from "../kept/journalText";
import { inTurn } from "./inTurn";
import { isInsert, movedSteps } from "./moved";
import { placesOfSteps, planInverse, writeSteps, type Plan } from "./plan";
import { run, type RunOptions } from "../host/run";
import { settle } from "./settle";

/**
 * Takes the last apply back: values, number formats and fills. What the user has changed since is left alone and
 * named. The apply then leaves the journal, except for cells that could not be written (locked by now): those stay,
 * to be reverted when they can be. Two round trips when the pane has already seen the journal and no sheet has a new
 * id, else three.
 */
export function revertLast(options?: RunOptions): Promise<Report> {
  return inTurn(() => takeBack(options));
}

async function takeBack(options: RunOptions | undefined): Promise<Report> {
  const attempt: { plan: Plan | null; journal: Journal; steps: readonly Step[] } = {
    plan: null,
    journal: [],
    steps: [],
  };
  try {
    return await run(async (context) => {
      attempt.plan = null;
      const expected = lastSeenJournal().at(-1)?.steps ?? [];
      let cells = askForCellsNow(context, placesOfSteps(expected));
      const request = askForJournal(context);
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();

      const journal = request.read();
      const last = journal.at(-1);
      if (last === undefined) return { done: 0, skipped: [], trouble: null };
      const steps = inSheetsNow(last.steps, worksheets.items);
      if (JSON.stringify(placesOfSteps(steps)) !== JSON.stringify(placesOfSteps(expected))) {
        cells = askForCellsNow(context, placesOfSteps(steps));
        await context.sync();
      }

      const sheets = cells();
      const plan = planInverse(steps, sheets);
      Object.assign(attempt, { plan, journal, steps });
      const left = movedSteps(stepsLike(steps, plan.locked), plan.steps);
      request.write(withLast(beside(journal, steps, plan), left));
      writeSteps(plan.steps, sheets);
      await context.sync();
      return { done: cellCount(plan.steps), skipped: plan.skipped, trouble: null };
    }, options);
  } catch (error) {
    const { plan, journal, steps } = attempt;
    if (plan === null) throw error;
    return settle(plan, error, ({ missed }) =>
      withLast(journal, stepsLike(steps, [...plan.locked, ...missed])),
    );
  }
}

/** Lines that could not be taken out again stay between the cells of all that was applied before them. */
function beside(journal: Journal, steps: readonly Step[], plan: Plan): Journal {
  const staying = steps
    .filter(isInsert)
    .filter(({ place }) => !plan.steps.some((step) => isInsert(step) && step.place === place));
  return journal.map((entry, at) =>
    at === journal.length - 1 ? entry : { ...entry, steps: movedSteps(entry.steps, staying) },
  );
}

/** The journal with only these steps left of its last entry; without any, without that entry. */
function withLast(journal: Journal, steps: readonly Step[]): Journal {
  const last = journal.at(-1);
  const others = journal.slice(0, -1);
  return last === undefined || steps.length === 0 ? others : [...others, { when: last.when, steps }];
}

/** Those of the steps whose inverses these are. */
function stepsLike(steps: readonly Step[], inverses: readonly Step[]): Step[] {
  const name = ({ kind, place }: Step) => `${kind} ${place.sheetId} ${place.row} ${place.column}`;
  const names = new Set(inverses.map(name));
  return steps.filter((step) => names.has(name(step)));
}

/** A file opened elsewhere can give its sheets new ids; their names still tell which they are. */
function inSheetsNow(
  steps: readonly Step[],
  sheets: readonly { id: string; name: string }[],
): readonly Step[] {
  const ids = new Set(sheets.map(({ id }) => id));
  const byName = new Map(sheets.map(({ id, name }) => [name, id]));
  return steps.map((step) => {
    const { sheetId, sheet } = step.place;
    return ids.has(sheetId)
      ? step
      : { ...step, place: { ...step.place, sheetId: byName.get(sheet) ?? sheetId } };
  });
}
