import { fromFileFormula } from "../formulaNames";
import { shiftFormula } from "./shiftFormula";
import type { FileCell } from "./scanCells";

type WrittenFormula = Pick<FileCell, "row" | "column" | "formula">;

/** Gives each cell of a sheet its formula with the `=`, those of shared groups moved to their place. */
export function formulaReader(): (cell: WrittenFormula) => string | null {
  const formulaOf = fileFormulas();
  return (cell) => {
    const text = formulaOf(cell);
    return text === null ? null : `=${fromFileFormula(text)}`;
  };
}

/** The same as the file spells it, without the `=`. */
export function fileFormulas(): (cell: WrittenFormula) => string | null {
  const groups = new Map<string, { readonly row: number; readonly column: number; readonly text: string }>();
  return ({ row, column, formula }) => {
    if (!formula || formula.type === "dataTable") return null;
    const { group } = formula;
    // Some programs write the sign that Excel leaves out.
    const text = formula.text.replace(/^\s*=/, "");
    if (group !== null && text) groups.set(group, { row, column, text });
    if (text) return text;
    const first = group === null ? undefined : groups.get(group);
    return first ? shiftFormula(first.text, row - first.row, column - first.column) : null;
  };
}
