import type { Place } from "../../model/place";
import type { InsertStep, Step } from "../changes/step";

/** Where a cell stands once these steps have put lines in or taken them out. */
export function movedPlace(place: Place, steps: readonly Step[]): Place {
  return steps.filter(isInsert).reduce(movedByOne, place);
}

/** Steps as the journal keeps them, and as they are written: where their cells stand once lines have come or gone. */
export function movedSteps<S extends Step>(steps: readonly S[], by: readonly Step[]): S[] {
  const moves = by.filter(isInsert);
  if (moves.length === 0) return [...steps];
  return steps.map((step) =>
    isInsert(step) ? step : { ...step, place: moves.reduce(movedByOne, step.place) },
  );
}

/** A step that puts lines in: every step behind it on that sheet moves. */
export function isInsert(step: Step): step is InsertStep {
  return step.kind === "insert";
}

/** Lines, sheets and pages that are added tell by themselves whether they are where they were; the others are known by their cell. */
export function isInCell({ kind }: Step): boolean {
  return !ADDED.includes(kind);
}

/** Steps that are not about one cell. */
const ADDED: readonly Step["kind"][] = ["insert", "sheet", "rows", "page", "pageUpdate"];

function movedByOne(place: Place, { place: { sheetId }, before, after }: InsertStep): Place {
  const inserted = after ?? before;
  if (inserted === null || place.sheetId !== sheetId) return place;
  const { lines, runs } = inserted;
  const axis = lines === "columns" ? "column" : "row";
  // Inserted: whatever stands at the line or behind it moves on, run by run in the order of the sheet. Taken out: from
  // the back, so that earlier runs keep their places.
  const line =
    after !== null
      ? runs.reduce((now, { at, count }) => (now >= at ? now + count : now), place[axis])
      : runs.reduceRight((now, { at, count }) => (now >= at + count ? now - count : now), place[axis]);
  return line === place[axis] ? place : { ...place, [axis]: line };
}
