import type { FillChange } from "../../model/change";
import { groupedBy } from "../../model/identity/groupedBy";
import { addressLists } from "../host/addressLists";
import { BACK, type ChangeKind } from "./kind";
import type { FillStep } from "./step";

/** A cell's fill. */
export const fillKind: ChangeKind<FillChange, FillStep> = {
  ofChange: (change) => change.kind === "fill",
  ofStep: (step) => step.kind === "fill",

  plan({ place, before, after }, cell) {
    // The preview showed another colour: the cell is left.
    if (!same(cell.fill, before)) return null;
    return { kind: "fill", place, before: cell.fill, after: after?.toUpperCase() ?? null };
  },

  inverse({ place, before, after }, cell) {
    // A patterned fill has a colour, too, and is none of ours.
    if (!cell.patterned && same(cell.fill, before)) return BACK;
    if (cell.patterned || !same(cell.fill, after)) return null;
    return { kind: "fill", place, before: cell.fill, after: before };
  },

  // A protected sheet refuses formats in its unlocked cells too, unless its protection allows formatting.
  locked: (_step, _cell, sheet) => !sheet.mayFormat,
  irreversible: (cell) => cell.patterned,

  write(worksheet, steps) {
    // By colour, since one call can paint many cells but only in one colour.
    for (const [colour, painted] of groupedBy(steps, ({ step }) => step.after)) {
      for (const addresses of addressLists(painted.map(({ step }) => step.place))) {
        const { fill } = worksheet.getRanges(addresses).format;
        // Clearing shows the grid lines again. White would cover them.
        if (colour === null) fill.clear();
        else fill.color = colour;
      }
    }
  },
};

function same(one: string | null, other: string | null): boolean {
  return one?.toUpperCase() === other?.toUpperCase();
}
