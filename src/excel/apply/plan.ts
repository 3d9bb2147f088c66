import type { Change } from "../../model/change";
import type { Place } from "../../model/place";
import type { Skipped } from "../../model/report";
import type { CellNow, SheetNow, SheetsNow } from "../read/cellsNow";
import { BACK, type ChangeKind, type Ready } from "../changes/kind";
import { forEachKind } from "../changes/forEachKind";
import type { InsertStep, Step } from "../changes/step";
import { isInsert, movedSteps } from "./moved";

/** What will be written, and what is left as it is. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly skipped: readonly Skipped[];
}

/** What the changes come to in the workbook as it is now. One without that which it needs makes no sense. */
export function planChanges(changes: readonly Change[], sheets: SheetsNow): Plan {
  const needed = new Set(changes.flatMap(({ needs }) => needs ?? []));
  // Whether what is needed can be made is found by planning it alone.
  const made = changes.filter(
    (change) => needed.has(change.id) && planAll([change], sheets).steps.length > 0,
  );
  const ids = new Set(made.map(({ id }) => id));
  const [ready, alone] = split(changes, ({ needs }) => needs === undefined || ids.has(needs));
  return withSkipped(planAll(ready, sheets), alone, "alone");
}

function planAll(changes: readonly Change[], sheets: SheetsNow): Plan {
  return together(
    forEachKind((kind) =>
      plan(
        changes.filter((change) => kind.ofChange(change)),
        sheets,
        kind,
        (change, cell) => named(kind.plan(change, cell, sheets), change),
      ),
    ),
  );
}

function named<S extends Step>(
  step: S | null,
  { measureKey, measure, group, reason, needs, anchors }: Change,
): S | null {
  return (
    step && {
      // Told in the journal by the words of the preview, for the audit trail.
      ...step,
      measureKey,
      measure,
      group,
      why: reason,
      ...(needs !== undefined && { needs: true }),
      ...(anchors && { anchors: { row: anchors.row, column: anchors.column } }),
    }
  );
}

function split<T>(all: readonly T[], is: (one: T) => boolean): [T[], T[]] {
  return [all.filter(is), all.filter((one) => !is(one))];
}

function withSkipped<P extends Plan>(
  planned: P,
  left: readonly { readonly place: Place }[],
  reason: Skipped["reason"],
): P {
  return { ...planned, skipped: [...planned.skipped, ...left.map(({ place }) => ({ place, reason }))] };
}

/** The cells that have to be known before these changes can be planned. */
export function placesOfChanges(changes: readonly Change[]): Place[] {
  const beside = forEachKind((kind) =>
    changes.filter((change) => kind.ofChange(change)).flatMap((change) => kind.readsToPlan?.(change) ?? []),
  );
  return [...changes.map(({ place }) => place), ...beside.flat()];
}

/** The cells that have to be known before these steps can be taken back. */
export function placesOfSteps(steps: readonly Step[]): Place[] {
  const beside = forEachKind((kind) =>
    steps.filter((step) => kind.ofStep(step)).flatMap((step) => kind.readsToInvert?.(step) ?? []),
  );
  return [...steps.map(({ place }) => place), ...beside.flat()];
}

/** What taking steps back comes to. */
export interface InversePlan extends Plan {
  /** Those that are not taken back by this; what the user has changed since is not among them. */
  readonly left: readonly Step[];
}

/** What taking these steps back comes to in the workbook as it is now. */
export function planInverse(steps: readonly Step[], sheets: SheetsNow): InversePlan {
  // Lines and sheets first: whether they can go decides about the cells in them.
  const lines = steps.filter(isInsert);
  const stuck = inverseOf(lines, sheets);
  // As long as they stay, so does what was written for them.
  const stay = stuck.skipped.length > 0;
  const [ready, alone] = split(beside(steps, stuck.steps), ({ needs }) => !stay || needs === undefined);
  const planned = inverseOf(ready, sheets);
  return withSkipped({ ...planned, left: [...planned.left, ...alone] }, alone, "alone");
}

/**
 * The steps where these lines go. A formula reads otherwise while the lines that came with it are in; where only some of
 * them are, it was not exchanged yet, and is as it was once they are gone.
 */
function beside(steps: readonly Step[], going: readonly Step[]): readonly Step[] {
  const lines = going.filter(isInsert);
  if (lines.length === 0) return steps;
  const count = (inserts: readonly InsertStep[]) =>
    inserts.reduce((sum, { before, after }) => sum + ((after ?? before)?.runs.length ?? 0), 0);
  const isWhole = count(lines) === count(steps.filter(isInsert));
  return steps.flatMap((step): Step[] => {
    if (step.kind !== "formula" || step.before.between === undefined) return [step];
    // A formula that other rows were added to is as it was as soon as the rows are gone.
    return isWhole ? [{ ...step, before: { ...step.before, linesIn: true } }] : [];
  });
}

function inverseOf(steps: readonly Step[], sheets: SheetsNow): InversePlan {
  const left: Step[] = [];
  const planned = together(
    forEachKind((kind) => {
      const own = steps.filter((step) => kind.ofStep(step));
      return plan(own, sheets, kind, (step, cell) => inverseOfEither(kind, step, cell, sheets), left);
    }),
  );
  return { ...planned, left };
}

/** Whether the workbook shows everything as it was before a step. */
export function isUndone(step: Step, sheets: SheetsNow): boolean {
  const cell = sheets.get(step.place.sheetId)?.cell(step.place) ?? null;
  return forEachKind(
    // A cell that is gone shows nothing.
    (kind) => kind.ofStep(step) && cell !== null && kind.inverse(step, cell, sheets) === BACK,
  ).some(Boolean);
}

/** Whether the workbook shows everything as a step leaves it. */
export function isDone(step: Step, sheets: SheetsNow): boolean {
  return isUndone({ ...step, before: step.after, after: step.before } as Step, sheets);
}

/** A step of several writes, the last of which may not have landed. */
function inverseOfEither<C extends Change, S extends Step>(
  kind: ChangeKind<C, S>,
  step: S,
  cell: CellNow,
  sheets: SheetsNow,
): S | null | typeof BACK {
  const inverse = kind.inverse(step, cell, sheets);
  if (inverse !== null || step.via === undefined) return inverse;
  return kind.inverse({ ...step, after: step.via }, cell, sheets);
}

/** Queues the writing of the steps; where lines come or go, cells are written where they stand behind that. */
export function writeSteps(steps: readonly Step[], sheets: SheetsNow): void {
  // Written where the cells will stand once the lines of this very batch are in.
  const moved = movedSteps(steps, steps);
  forEachKind((kind) => {
    const bySheet = new Map<SheetNow, Ready<Step>[]>();
    steps.forEach((step, at) => {
      const sheet = sheets.get(step.place.sheetId);
      // A sheet that went meanwhile takes its steps along.
      const cell = kind.ofStep(step) ? (sheet?.cell(step.place) ?? null) : null;
      const now = moved[at];
      if (!sheet || !cell || !now) return;
      const [first] = bySheet.keys();
      const key = kind.onOwnSheets === true ? (first ?? sheet) : sheet;
      const ready = bySheet.get(key);
      if (ready) ready.push({ step: now, cell });
      else bySheet.set(key, [{ step: now, cell }]);
    });
    // Each kind writes its own, in the order in which kinds have to come.
    for (const [sheet, ready] of bySheet) kind.write(sheet.worksheet, ready as never);
  });
}

function plan<T extends { readonly place: Place }, C extends Change, S extends Step>(
  wishes: readonly T[],
  sheets: SheetsNow,
  kind: ChangeKind<C, S>,
  stepFor: (wish: T, cell: CellNow) => S | null | typeof BACK,
  left: T[] = [],
): Plan {
  const steps: Step[] = [];
  const skipped: Skipped[] = [];
  const skip = (wish: T, reason: Skipped["reason"]) => {
    skipped.push({ place: wish.place, reason });
    // What the user has changed since: there is nothing of ours left in that cell. Lines and sheets are ours still.
    if (reason !== "changed" || kind.staysOurs) left.push(wish);
  };
  // In this order of reasons: a cell that is gone cannot be changed or locked.
  for (const wish of wishes) {
    const sheet: SheetNow | undefined = sheets.get(wish.place.sheetId);
    const cell = sheet?.cell(wish.place) ?? null;
    const step = cell && stepFor(wish, cell);
    if (step === BACK) continue;
    if (!sheet || !cell) skip(wish, "missing");
    else if (!step) skip(wish, "changed");
    else if (kind.locked(step, cell, sheet, sheets)) skip(wish, "locked");
    else if (kind.irreversible(cell)) skip(wish, "failed");
    else steps.push(step);
  }
  return { steps, skipped };
}

function together(plans: readonly Plan[]): Plan {
  return {
    steps: plans.flatMap(({ steps }) => steps),
    skipped: plans.flatMap(({ skipped }) => skipped),
  };
}
