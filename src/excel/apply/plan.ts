import type { Change } from "../../model/change";
import type { Place } from "../../model/place";
import type { Skipped } from "../../model/report";
import type { CellNow, SheetNow, SheetsNow } from "../read/cellsNow";
import type { ChangeKind } from "../changes/kind";
import { forEachKind } from "../changes/kinds";
import type { Step } from "../changes/step";
import { isInsert, movedPlace, movedSteps } from "./moved";

/** What will be written, and what is left as it is. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly skipped: readonly Skipped[];
  /** Among the skipped: what only the sheet's protection stands in the way of. */
  readonly locked: readonly Step[];
}

/** What the changes come to in the workbook as it is now. */
export function planChanges(changes: readonly Change[], sheets: SheetsNow): Plan {
  const needed = new Set(changes.flatMap(({ needs }) => needs ?? []));
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

function named<S extends Step>(step: S | null, { measureKey, needs }: Change): S | null {
  return step && { ...step, measureKey, ...(needs !== undefined && { needs: true }) };
}

function split<T>(all: readonly T[], is: (one: T) => boolean): [T[], T[]] {
  return [all.filter(is), all.filter((one) => !is(one))];
}

function withSkipped(
  planned: Plan,
  left: readonly { readonly place: Place }[],
  reason: Skipped["reason"],
): Plan {
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

/** What taking these steps back comes to in the workbook as it is now. */
export function planInverse(steps: readonly Step[], sheets: SheetsNow): Plan {
  const lines = steps.filter(isInsert);
  const stay = lines.length > 0 && inverseOf(lines, sheets).steps.length < lines.length;
  const [ready, alone] = split(steps, ({ needs }) => !stay || needs === undefined);
  return withSkipped(inverseOf(ready, sheets), alone, "alone");
}

function inverseOf(steps: readonly Step[], sheets: SheetsNow): Plan {
  return together(
    forEachKind((kind) =>
      plan(
        steps.filter((step) => kind.ofStep(step)),
        sheets,
        kind,
        (step, cell) => kind.inverse(step, cell, sheets),
      ),
    ),
  );
}

/** Queues the writing of the steps; where lines come or go, cells are written where they stand behind that. */
export function writeSteps(steps: readonly Step[], sheets: SheetsNow): void {
  forEachKind((kind) => {
    const own = steps.filter((step) => kind.ofStep(step));
    for (const [sheetId, sheet] of sheets) {
      const ready = own.flatMap((step) => {
        const cell = step.place.sheetId === sheetId ? sheet.cell(step.place) : null;
        return cell ? movedSteps([step], steps).map((moved) => ({ step: moved, cell })) : [];
      });
      if (ready.length > 0) kind.write(sheet.worksheet, ready);
    }
  });
}

/** The steps that the workbook shows as done. Where lines came or went, the others are looked for behind that. */
export function landedSteps(steps: readonly Step[], sheets: SheetsNow): Step[] {
  const lines = landedAt(steps.filter(isInsert), sheets, []);
  return [
    ...lines,
    ...landedAt(
      steps.filter((step) => !isInsert(step)),
      sheets,
      lines,
    ),
  ];
}

function landedAt(steps: readonly Step[], sheets: SheetsNow, lines: readonly Step[]): Step[] {
  return forEachKind((kind) =>
    steps.filter((step) => {
      const cell = sheets.get(step.place.sheetId)?.cell(movedPlace(step.place, lines)) ?? null;
      return cell !== null && kind.ofStep(step) && kind.landed(step, cell, sheets);
    }),
  ).flat();
}

function plan<T extends { readonly place: Place }, C extends Change, S extends Step>(
  wishes: readonly T[],
  sheets: SheetsNow,
  kind: ChangeKind<C, S>,
  stepFor: (wish: T, cell: CellNow) => S | null,
): Plan {
  const steps: Step[] = [];
  const skipped: Skipped[] = [];
  const locked: Step[] = [];
  for (const wish of wishes) {
    const sheet: SheetNow | undefined = sheets.get(wish.place.sheetId);
    const cell = sheet?.cell(wish.place) ?? null;
    const step = cell && stepFor(wish, cell);
    if (!sheet || !cell) skipped.push({ place: wish.place, reason: "missing" });
    else if (!step) skipped.push({ place: wish.place, reason: "changed" });
    else if (kind.locked(step, cell, sheet)) {
      skipped.push({ place: wish.place, reason: "locked" });
      locked.push(step);
    } else if (kind.irreversible(cell)) skipped.push({ place: wish.place, reason: "failed" });
    else steps.push(step);
  }
  return { steps, skipped, locked };
}

function together(plans: readonly Plan[]): Plan {
  return {
    steps: plans.flatMap(({ steps }) => steps),
    skipped: plans.flatMap(({ skipped }) => skipped),
    locked: plans.flatMap(({ locked }) => locked),
  };
}
