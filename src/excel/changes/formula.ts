import type { CellContent } from "../../core/cellValue";
import type { FormulaChange } from "../../model/change";
import type { CellNow } from "../cellsNow";
import { literal, TEXT_FORMAT } from "../literal";
import { writeRuns } from "../writeRuns";
import type { ChangeKind } from "./kind";
import type { FormulaState, FormulaStep } from "./step";

/** Two readings of one number differ by less than this. */
const SAME_WITHIN = 1e-14;

/** A formula set where a formula, a value or nothing stood, or a formula replaced by its value. */
export const formulaKind: ChangeKind<FormulaChange, FormulaStep> = {
  ofChange: (change) => change.kind === "formula",
  ofStep: (step) => step.kind === "formula",

  plan({ place, before, after, format }, cell) {
    const now = stateOf(cell);
    if (!same(now, { content: before, isFormula: cell.formula !== null, format: null })) return null;
    const set = format === null || format === cell.format ? null : format;
    return {
      kind: "formula",
      place,
      before: { ...now, format: set === null ? null : cell.format },
      after: { content: after, isFormula: isFormula(after), format: set },
    };
  },

  inverse({ place, before, after, needs }, cell) {
    const now = stateOf(cell);
    if (!same(now, after)) return null;
    // A number format that she has changed since is hers.
    const format = after.format === cell.format ? before.format : null;
    return {
      kind: "formula",
      place,
      ...(needs && { needs }),
      before: { ...now, format: format === null ? null : cell.format },
      after: { ...before, format },
    };
  },

  locked: (step, cell, sheet) =>
    (sheet.protected && cell.locked) || (!sheet.mayFormat && step.after.format !== null),
  irreversible: () => false,
  landed: (step, cell) => same(stateOf(cell), step.after),

  write(worksheet, steps) {
    // Under the text format a formula would stay text.
    const formatted = steps.flatMap(({ step, cell }) => {
      const format =
        step.after.format ?? (step.after.isFormula && cell.format === TEXT_FORMAT ? "General" : null);
      return format === null ? [] : [{ step, format }];
    });
    writeRuns(
      worksheet,
      formatted,
      ({ step }) => step.place,
      "numberFormat",
      ({ format }) => format,
    );
    writeRuns(
      worksheet,
      steps,
      ({ step }) => step.place,
      "values",
      ({ step, cell }) =>
        step.after.isFormula
          ? step.after.content
          : literal(step.after.content, step.after.format ?? cell.format),
    );
  },
};

function isFormula(content: CellContent): boolean {
  return typeof content === "string" && content.startsWith("=");
}

function stateOf(cell: CellNow): FormulaState {
  return { content: cell.formula ?? cell.content, isFormula: cell.formula !== null, format: null };
}

/** Excel may space a formula anew; what it says stays the same. */
function same(one: FormulaState, other: FormulaState): boolean {
  if (one.isFormula !== other.isFormula) return false;
  if (one.isFormula) return bare(one.content) === bare(other.content);
  if (typeof one.content !== "number" || typeof other.content !== "number")
    return one.content === other.content;
  const size = Math.max(Math.abs(one.content), Math.abs(other.content));
  return Math.abs(one.content - other.content) <= size * SAME_WITHIN;
}

/** A formula without the spaces outside its quotation marks, in upper case there. */
export function bare(formula: CellContent): string {
  return String(formula).replace(/("[^"]*"|'[^']*')|\s+|[a-z]+/g, (piece, quoted?: string) =>
    quoted === undefined ? piece.trim().toUpperCase() : quoted,
  );
}
