import { fillIn } from "../core/figures/sentence";
import type { Grid } from "../model/grid";
import { shareChange } from "./asValues";
import type { CellsBehind } from "./formula/cellsBehind";
import { cellsOf } from "./formula/cellsOf";
import { readFormula } from "./formula/readFormula";
import { referencesIn } from "./formula/referencesIn";
import type { ShareChange } from "./shareChange";
import { toKpi } from "./toKpi";

const OFFER =
  "{formula} can be read as {kpi}. A quotient may be meant as something else, such as a caseload.";

/**
 * Offers `KPI` formulas for the native ones of the workbook, or of one sheet, that are recognised. Only where every
 * cell that they read holds a number of at least 0, so that both show the same.
 */
export function planKpi(grids: readonly Grid[], sheetId: string | null = null): readonly ShareChange[] {
  return grids
    .filter((one) => sheetId === null || one.sheetId === sheetId)
    .flatMap((grid) => {
      const cells = cellsOf(grids, grid.sheet);
      return grid.formulas.flatMap((formulas, row) =>
        formulas.flatMap((before, column) => {
          const kpi = typeof before === "string" && before.startsWith("=") ? toKpi(before) : null;
          if (kpi === null || typeof before !== "string" || !readsFigures(before, cells)) return [];
          return [shareChange({ grid, row, column, before }, kpi, fillIn(OFFER, { formula: before, kpi }))];
        }),
      );
    });
}

/** Whether every cell that a formula reads is known and holds a number that is not below zero. */
function readsFigures(formula: string, cells: CellsBehind): boolean {
  const tree = readFormula(formula)?.tree;
  const references = tree === undefined ? [] : referencesIn(tree);
  return references.every((reference) =>
    cells(reference)
      ?.flat()
      .every((content) => typeof content === "number" && content >= 0),
  );
}
