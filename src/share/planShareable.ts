import { fillIn } from "../core/sentence";
import type { Grid } from "../model/grid";
import { asValues, changeOf, filledBy, placeOf, showsError, textOf } from "./asValues";
import { cellsOf } from "./cellsOf";
import type { ShareChange } from "./shareChange";
import { toNative } from "./toNative";

const AS_FORMULA = "{formula} becomes Excel's own formula.";
const NOT_CALCULATED = "{formula} shows {shown}, so that there is no value to keep.";
/** What a cell shows whose function is not there, or has not answered yet. */
const UNCALCULATED = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!", "#SPILL!"]);

/** What making a workbook shareable would change, and the KPI formulas that have to stay as they are, with why. */
export interface SharePlan {
  readonly changes: readonly ShareChange[];
  readonly left: readonly Pick<ShareChange, "place" | "before" | "reason">[];
}

/**
 * Turns every KPI formula into a native one, or into its value where there is none. A value that spilled takes its
 * neighbours' with it, which stand right behind it. Formulas without a KPI call are left alone.
 */
export function planShareable(grids: readonly Grid[]): SharePlan {
  const changes: ShareChange[] = [];
  const left: SharePlan["left"][number][] = [];
  for (const grid of grids) {
    const cells = cellsOf(grids, grid.sheet);
    for (const [row, formulas] of grid.formulas.entries()) {
      for (const [column, before] of formulas.entries()) {
        if (typeof before !== "string" || !mayCallKpi(before)) continue;
        const at = { grid, row, column, before };
        const native = toNative(before, cells, filledBy(at).some(showsError));
        if (native === null) continue;
        if ("formula" in native)
          changes.push(changeOf(at, native.formula, fillIn(AS_FORMULA, { formula: before })));
        else if (UNCALCULATED.has(String(grid.values[row]?.[column])))
          left.push({
            ...{ place: placeOf(at), before },
            reason: fillIn(NOT_CALCULATED, { formula: before, shown: textOf(at) }),
          });
        else changes.push(...asValues(at, native.why));
      }
    }
  }
  return { changes, left };
}

/** Quick, since nearly every formula has none. */
function mayCallKpi(formula: string): boolean {
  return formula.startsWith("=") && formula.toUpperCase().includes("KPI.");
}
