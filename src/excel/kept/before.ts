import type { StoodBefore } from "../../model/reading";
import type { Step } from "../changes/step";

/** What stood in the cells of these steps before; `null` where lines, sheets or formulas were part of it. */
export function beforeOf(steps: readonly Step[]): readonly StoodBefore[] | null {
  const before: StoodBefore[] = [];
  for (const step of steps) {
    if (step.kind === "value")
      before.push({ kind: "value", place: step.place, content: step.before.content });
    else if (step.kind === "fill") before.push({ kind: "fill", place: step.place, content: step.before });
    // Lines, sheets and formulas are not compared by cells: whether they were undone is not told.
    else if (step.kind !== "format") return null;
  }
  return before;
}
