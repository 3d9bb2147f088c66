import type { FormulaChange } from "../../model/change";
import type { Grid } from "../../model/grid";
import { landmarksOf } from "../../recognise/landmarksOf";
import { anchored } from "../../update/anchored";
import type { ShareChange } from "../../share/shareChange";

/** The name of the function in a formula, such as KPI.RATE10K. */
const NAME = /KPI\.[A-Z0-9.]+/i;

/**
 * Exchanged formulas of these sheets as changes of a preview; those that are only offered are left for the analyst to tick.
 */
export function formulaChanges(
  changes: readonly ShareChange[],
  grids: readonly Grid[],
  offered = false,
): readonly FormulaChange[] {
  const all = changes.map(
    ({ place, before, after, filled, shown, format = null, reason }): FormulaChange => ({
      id: `share formula:${place.sheetId}:${place.row}:${place.column}`,
      kind: "formula",
      group: "formulas",
      place,
      // `KPI.RAG, shows Amber`: the line of the preview says which function and what the cell shows.
      measure: `${nameIn(before) ?? nameIn(String(after)) ?? "Value"}, shows ${shown || "nothing"}`,
      measureKey: "",
      reason,
      // Formulas that are only offered are the analyst's own.
      hers: offered,
      before,
      after,
      ...(filled && { filled }),
      format,
      beforeShown: before,
      afterShown: String(after),
    }),
  );
  return anchored(all, landmarksOf(grids, []));
}

function nameIn(formula: string): string | undefined {
  return NAME.exec(formula)?.[0].toUpperCase();
}
