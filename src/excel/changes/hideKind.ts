import type { HideChange } from "../../model/change";
import type { ChangeKind } from "./kind";
import type { HideStep } from "./step";

/** A column or row hidden, or shown again. */
export const hideKind: ChangeKind<HideChange, HideStep> = {
  ofChange: (change) => change.kind === "hide",
  ofStep: (step) => step.kind === "hide",
  plan: ({ place, lines, before, after }) => ({
    kind: "hide",
    place,
    before: { lines, hidden: before },
    after: { lines, hidden: after },
  }),
  // Whether it is hidden is not asked: shown or hidden as before it is in either case.
  inverse: ({ place, before, after }) => ({ kind: "hide", place, before: after, after: before }),
  locked: (_step, _cell, sheet) => sheet.protected,
  irreversible: () => false,

  write(worksheet, steps) {
    for (const { step } of steps) {
      const cell = worksheet.getRangeByIndexes(step.place.row, step.place.column, 1, 1);
      if (step.after.lines === "columns") cell.getEntireColumn().columnHidden = step.after.hidden;
      else cell.getEntireRow().rowHidden = step.after.hidden;
    }
  },
};
