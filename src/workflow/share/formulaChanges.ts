import type { FormulaChange } from "../../model/change";
import type { ShareChange } from "../../share/shareChange";

const NAME = /KPI\.[A-Z0-9.]+/i;

/** Exchanged formulas as changes of a preview; those that are only offered are left for her to tick. */
export function formulaChanges(changes: readonly ShareChange[], offered = false): readonly FormulaChange[] {
  return changes.map(({ place, before, after, filled, shown, format = null, reason }) => ({
    id: `share formula:${place.sheetId}:${place.row}:${place.column}`,
    kind: "formula",
    group: "formulas",
    place,
    measure: `${nameIn(before) ?? nameIn(String(after)) ?? "Value"}, shows ${shown || "nothing"}`,
    measureKey: "",
    reason,
    hers: offered,
    before,
    after,
    ...(filled && { filled }),
    format,
    beforeShown: before,
    afterShown: String(after),
  }));
}

function nameIn(formula: string): string | undefined {
  return NAME.exec(formula)?.[0].toUpperCase();
}
