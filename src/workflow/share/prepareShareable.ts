import { counted } from "../../core/figures/counted";
import { removeKept, type KeptParts } from "../../excel/kept/removeKept";
import type { Proposed } from "../../model/proposed";
import { planShareable, type SharePlan } from "../../share/planShareable";
import { putRight } from "../../share/putRight";
import type { ShareChange } from "../../share/shareChange";
import { callsElsewhere } from "./callsElsewhere";
import { formulaChanges } from "./formulaChanges";
import { readAll } from "./readAll";
import { shownNote } from "./shownNote";

const NONE = "There is no KPI formula here, so the workbook can be shared as it is.";
const KEPT: Readonly<Record<keyof KeptParts, string>> = {
  settings: "the add-in's settings",
  journal: "the record that Revert uses",
};

/** What is to be made shareable, and what goes with it. */
export interface ShareWish {
  /** One sheet, or `null` for the whole workbook. */
  readonly sheetId: string | null;
  readonly remove: KeptParts;
}

/**
 * Every KPI formula as an equal one of Excel's own, or as its value. Once it is applied, what is shown is compared with
 * what was shown before; what the analyst wishes removed goes only where that is the same.
 */
export async function prepareShareable({ sheetId, remove }: ShareWish): Promise<Proposed> {
  const { grids: before, notes } = await readAll();
  const plan = planShareable(before, sheetId);
  const elsewhere = await callsElsewhere(sheetId);
  return {
    title: `Make shareable: ${counted(plan.changes.length, "formula")}`,
    from: "functions",
    changes: formulaChanges(plan.changes, before),
    notes: [...notes, ...notesOf(plan, elsewhere), ...removalNotes(remove)],
    afterwards: () => afterShared(plan.changes, before, remove),
  };
}

/**
 * After an apply the cells are compared. What shows something else is offered as a value, until nothing does; only then
 * are settings and journal removed.
 */
async function afterShared(
  changes: readonly ShareChange[],
  before: Awaited<ReturnType<typeof readAll>>["grids"],
  remove: KeptParts,
): Promise<Proposed> {
  const { grids: after } = await readAll();
  const wrong = putRight(changes, before, after, "value");
  if (wrong.length > 0)
    return {
      title: `${counted(wrong.length, "formula")} would show something else`,
      from: "functions",
      changes: formulaChanges(wrong, after),
      notes: ["Apply these too, and every cell shows what it showed before."],
      // After those, once more: a value may change what others show.
      afterwards: () => afterShared(changes, before, remove),
    };
  // Last, since it takes away the record by which all of this could be reverted.
  await removeKept(remove);
  const removed = wishedFor(remove);
  return {
    title: "Made shareable",
    from: "functions",
    changes: [],
    notes: [shownNote(before, after), ...(removed.length > 0 ? [`Removed: ${removed.join(" and ")}.`] : [])],
  };
}

function notesOf({ changes, left }: SharePlan, elsewhere: readonly string[]): readonly string[] {
  if (changes.length + left.length + elsewhere.length === 0) return [NONE];
  // A native form begins with the equals sign; all else is a value that stays.
  const values = changes.filter(({ after }) => !String(after).startsWith("=")).length;
  const natives = changes.length - values;
  return [
    ...(natives > 0 ? [`${counted(natives, "formula")} will be Excel's own.`] : []),
    ...(values > 0
      ? [`${counted(values, "formula")} can only stay as a value; open the line to see why.`]
      : []),
    ...left.map(({ reason }) => reason),
    ...elsewhere,
  ];
}

function removalNotes(remove: KeptParts): readonly string[] {
  const removed = wishedFor(remove);
  if (removed.length === 0) return [];
  const final = remove.journal ? " Nothing can be reverted after that." : "";
  return [`Afterwards ${removed.join(" and ")} will be removed from the workbook.${final}`];
}

function wishedFor(remove: KeptParts): readonly string[] {
  return (["settings", "journal"] as const).filter((one) => remove[one]).map((one) => KEPT[one]);
}
