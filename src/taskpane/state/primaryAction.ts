import type { Change } from "../../model/change";
import { tickedOf } from "../changes/ticks";
import { plural } from "../words/plural";
import type { PaneState } from "./paneState";

/** What the button at the foot does next, and what it says. */
export interface PrimaryAction {
  readonly does: "update" | "review" | "apply";
  readonly name: string;
  /** What Apply would write; with nothing ticked it does nothing. */
  readonly ticked: readonly Change[];
}

/**
 * The next step: Update where nothing would change; `Review 23 changes` from other views, and right after an Apply, so
 * that a second click never writes; `Apply 21 ticked` in the preview.
 */
export function primaryAction(
  { view, outcome, ticks }: Pick<PaneState, "view" | "outcome" | "ticks">,
  changes: readonly Change[],
): PrimaryAction {
  // Nothing to review: the button offers to look again.
  if (changes.length === 0) return { does: "update", name: "Update", ticked: [] };
  // In the other views there is nothing ticked in sight. The button leads to the preview and writes nothing.
  if (view !== "changes" || outcome !== null)
    return { does: "review", name: `Review ${plural(changes.length, "change")}`, ticked: [] };
  const ticked = tickedOf(changes, ticks);
  return { does: "apply", name: `Apply ${ticked.length} ticked`, ticked };
}
