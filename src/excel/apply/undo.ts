import type { Place } from "../../model/place";
import { placeKey } from "../../model/place";
import type { Step } from "../changes/step";
import { filledCells } from "../changes/filledCells";
import { askForCellsNow, type CellNow, type SheetsNow } from "../read/cellsNow";
import { isInCell, movedSteps } from "./moved";
import { writeSteps } from "./plan";

/**
 * Takes back at once what was written where something had moved or changed between the reading and the writing: `was`
 * is what stood there right before, read in the same breath. `afterwards` is done last, in the same breath too.
 */
export async function undo(
  context: Excel.RequestContext,
  steps: readonly Step[],
  was: SheetsNow,
  afterwards: () => void,
): Promise<void> {
  // Added lines and sheets go by being reversed. Cells get what they held, whatever that was.
  const added = steps.filter((step) => !isInCell(step)).map(reversed);
  const before = new Map(placesWritten(steps).map((place) => [placeKey(place), place]));
  const cells = [...before.values()].flatMap((place) => {
    const cell = was.get(place.sheetId)?.cell(place) ?? null;
    return cell === null ? [] : restoring(place, cell);
  });
  // Where they stand once the lines are gone again.
  const now = movedSteps(cells, steps);
  const read = askForCellsNow(
    context,
    [...added, ...now].map(({ place }) => place),
  );
  await context.sync();
  writeSteps([...added, ...now], read());
  afterwards();
  await context.sync();
}

/** Every cell that these steps write, where it stands before them. A formula that spills writes its neighbours, too. */
function placesWritten(steps: readonly Step[]): Place[] {
  return steps
    .filter(isInCell)
    .flatMap((step) => [
      step.place,
      ...(step.kind === "formula"
        ? [...filledCells(step.place, step.after.filled), ...filledCells(step.place, step.before.filled)].map(
            ({ place }) => place,
          )
        : []),
    ]);
}

function reversed(step: Step): Step {
  return { ...step, before: step.after, after: step.before } as Step;
}

/** What makes a cell what it was. */
function restoring(place: Place, { content, formula, format, fill }: CellNow): Step[] {
  const state = { content: formula ?? content, isFormula: formula !== null, format };
  // As a formula step, for it can hold a value, a formula and a format alike.
  return [
    { kind: "formula", place, before: state, after: state },
    { kind: "fill", place, before: fill, after: fill },
  ];
}
