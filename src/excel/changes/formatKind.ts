import type { FormatChange } from "../../model/change";
import { writeRuns } from "./writeRuns";
import { BACK, type ChangeKind } from "./kind";
import type { FormatStep } from "./step";

/** A cell's number format alone: the letter that goes with a colour. */
export const formatKind: ChangeKind<FormatChange, FormatStep> = {
  ofChange: (change) => change.kind === "format",
  ofStep: (step) => step.kind === "format",

  plan({ place, before, after }, cell) {
    return cell.format === before ? { kind: "format", place, before, after } : null;
  },

  inverse({ place, before, after }, cell) {
    if (cell.format === before) return BACK;
    return cell.format === after ? { kind: "format", place, before: after, after: before } : null;
  },

  // A protected sheet refuses formats in its unlocked cells too, unless its protection allows formatting.
  locked: (_step, _cell, sheet) => !sheet.mayFormat,
  irreversible: () => false,

  write(worksheet, steps) {
    writeRuns(
      worksheet,
      steps,
      ({ step }) => step.place,
      "numberFormat",
      ({ step }) => step.after,
    );
  },
};
