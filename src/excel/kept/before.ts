import type { CellContent } from "../../core/figures/cellValue";
import type { Place } from "../../model/place";
import type { Step } from "../changes/step";

/**
 * What tells that an apply was undone. `value`, `fill`: the cell holds this again, its formula or value, or its fill.
 * `gone`: a line or rows of ours are not there: the cell does not hold this any more, or is blank where it is
 * `null`.
 */
export interface StoodBefore {
  readonly kind: "value" | "fill" | "gone";
  readonly place: Place;
  readonly content: CellContent | null;
}

/**
 * What stood in the cells of these steps before; `null` where pages, charts or a sheet of a month's own were part of it,
 * which no cell tells of: the analyst may have given that sheet another name.
 */
export function beforeOf(steps: readonly Step[]): readonly StoodBefore[] | null {
  if (steps.some(({ kind }) => kind === "sheet")) return null;
  const before: StoodBefore[] = [];
  // Where lines came, cells are told by where they stood with them: these alone say whether all of it is gone.
  const lines = steps.filter(({ kind }) => kind === "insert");
  const rows = steps.filter(({ kind }) => kind === "rows");
  for (const step of lines.length > 0 ? [...lines, ...rows] : steps) {
    const { kind, place } = step;
    if (kind === "value") before.push({ kind, place, content: step.before.content });
    else if (kind === "formula") before.push({ kind: "value", place, content: step.before.content });
    else if (kind === "fill") before.push({ kind, place, content: step.before });
    else if (kind === "rows" && step.after !== null)
      before.push({ kind: "gone", place: inSheet(step.after.target, step.after.row, 0), content: null });
    else if (kind === "insert" && step.after !== null) {
      const named = step.after.cells.find(({ content, formula }) => content !== "" && formula === null);
      // A line in which nothing was written looks like none.
      if (named === undefined) return null;
      const { row, column, content } = named;
      before.push({ kind: "gone", place: { ...place, row, column }, content });
    } else if (kind !== "format" && kind !== "hide") return null;
  }
  return before;
}

/** A cell of a sheet that is known by its name alone. */
function inSheet(sheet: string, row: number, column: number): Place {
  return { sheetId: "", sheet, row, column };
}
