import type { CellContent } from "../../core/figures/cellValue";
import { sameContent } from "../../model/identity/sameContent";
import type { Place } from "../../model/place";
import type { Revertable } from "../../model/reading";
import { beforeOf, type StoodBefore } from "./before";
import type { LastApply } from "./journal";

/** What is known of the cells as they are now; `undefined` of one that was not read. */
export interface CellsHeld {
  /** Formula or value, `""` for a blank cell; `null` where its sheet is not there. A sheet without an id goes by its name. */
  content(place: Place): CellContent | null | undefined;
  fill(place: Place): string | null | undefined;
}

/**
 * What Revert would take back and still stands: the last apply that was not undone in Excel. Where lines have moved
 * since, some cells do not hold what they did, and the apply stays to be reverted.
 */
export function withUndone(last: LastApply | null, held: CellsHeld): Revertable | null {
  if (last === null) return null;
  const { apply, when, cells } = last;
  if (!isBack(beforeOf(last.steps) ?? [], held)) return { apply, when, cells };
  return { apply, when, cells: 0, ...withUndone(last.earlier(), held), undone: true };
}

/** Whether cells hold again all that they held; of none nothing is said. */
export function isBack(before: readonly StoodBefore[], held: CellsHeld): boolean {
  // Contents decide; fills are looked at beside them, for a fill alone may have been set back by hand.
  return before.some(({ kind }) => kind !== "fill") && before.every((one) => isOneBack(one, held));
}

function isOneBack({ kind, place, content }: StoodBefore, held: CellsHeld): boolean {
  if (kind === "fill") {
    const now = held.fill(place);
    // A fill that was not read says nothing.
    return now === undefined || now?.toUpperCase() === content?.toString().toUpperCase();
  }
  const now = held.content(place);
  if (now === undefined) return false;
  if (kind === "value") return now !== null && sameContent(now, content);
  return now === null || (content === null ? now === "" : !sameContent(now, content));
}
