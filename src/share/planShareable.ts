/**
 * *Make shareable*: every `KPI` formula becomes one of Excel's own, or its value, so that anyone can open, print and
 * recalculate the workbook without the add-in. No cell may show anything else afterwards.
 */

import { fillIn } from "../core/figures/sentence";
import type { Grid } from "../model/grid";
import { asValues, blockOf, shareChange, gridPlace, showsError, shownText, type At } from "./asValues";
import { cellsOf } from "./formula/cellsOf";
import type { ShareChange } from "./shareChange";
import { toNative } from "./toNative";

const AS_FORMULA = "{formula} becomes Excel's own formula.";
const NOT_CALCULATED = "{formula} shows {shown}, so that there is no value to keep.";
/** What a cell shows whose function is not there or has not answered yet. Such a cell has no value to keep. */
const UNCALCULATED = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!", "#SPILL!"]);

/** What making a workbook shareable would change, and the `KPI` formulas that have to stay as they are, with why. */
export interface SharePlan {
  readonly changes: readonly ShareChange[];
  readonly left: readonly Pick<ShareChange, "place" | "before" | "reason">[];
}

/**
 * Plans the change of every `KPI` formula of the workbook, or of one sheet. A value that fills neighbours takes theirs
 * with it. Formulas without a `KPI` call are left alone.
 */
export function planShareable(grids: readonly Grid[], sheetId: string | null = null): SharePlan {
  const changes: ShareChange[] = [];
  const left: SharePlan["left"][number][] = [];
  for (const grid of grids.filter((one) => sheetId === null || one.sheetId === sheetId)) {
    const cells = cellsOf(grids, grid.sheet);
    for (const at of kpiFormulas(grid)) {
      const { before } = at;
      const native = toNative(before, cells, blockOf(at, showsError).flat().includes(true));
      if (native === null) continue;
      if ("formula" in native)
        changes.push(shareChange(at, native.formula, fillIn(AS_FORMULA, { formula: before })));
      else if (UNCALCULATED.has(String(grid.values[at.row]?.[at.column])))
        left.push({
          ...{ place: gridPlace(at), before },
          reason: fillIn(NOT_CALCULATED, { formula: before, shown: shownText(at) }),
        });
      else changes.push(asValues(at, native.why));
    }
  }
  return { changes, left };
}

/** Cells whose formula may call a `KPI` function. The test is quick, since nearly none does. */
function kpiFormulas(grid: Grid): readonly At[] {
  return grid.formulas.flatMap((formulas, row) =>
    formulas.flatMap((before, column) =>
      typeof before === "string" && before.startsWith("=") && /KPI\./i.test(before)
        ? [{ grid, row, column, before }]
        : [],
    ),
  );
}
