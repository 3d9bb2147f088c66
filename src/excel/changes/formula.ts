import type { CellContent } from "../../core/figures/cellValue";
import type { FormulaChange } from "../../model/change";
import type { Place } from "../../model/place";
import type { CellNow, SheetsNow } from "../read/cellsNow";
import { literal, TEXT_FORMAT } from "../read/literal";
import { writeRuns } from "./writeRuns";
import { filledCells, type FilledCell } from "./filledCells";
import type { ChangeKind } from "./kind";
import type { FormulaState, FormulaStep } from "./step";

/** Two readings of one number differ by less than this. */
const SAME_WITHIN = 1e-14;

/** A formula set where a formula, a value or nothing stood, or a formula replaced by its value. */
export const formulaKind: ChangeKind<FormulaChange, FormulaStep> = {
  ofChange: (change) => change.kind === "formula",
  ofStep: (step) => step.kind === "formula",
  readsToPlan: ({ place, filled }) => placesOf(filledCells(place, filled)),
  readsToInvert: (step) => placesOf(besides(step)),

  plan({ place, before, after, format, filled }, cell, sheets) {
    const now = stateOf(cell);
    if (!same(now, { content: before, isFormula: cell.formula !== null, format: null })) return null;
    if (!filledCells(place, filled).every((one) => isFilled(one, sheets))) return null;
    const set = format === null || format === cell.format ? null : format;
    return {
      kind: "formula",
      place,
      before: { ...now, format: set === null ? null : cell.format },
      after: { content: after, isFormula: isFormula(after), format: set, ...(filled && { filled }) },
    };
  },

  inverse({ place, before, after, needs }, cell, sheets) {
    const now = stateOf(cell);
    if (!same(now, after) || !stand(filledCells(place, after.filled), sheets)) return null;
    // A number format that she has changed since is hers.
    const format = after.format === cell.format ? before.format : null;
    return {
      kind: "formula",
      place,
      ...(needs && { needs }),
      before: { ...now, format: format === null ? null : cell.format, ...filledOf(after) },
      after: { ...before, format },
    };
  },

  locked: (step, cell, sheet) =>
    (sheet.protected && [cell, ...besides(step).map(({ place }) => sheet.cell(place))].some(isLocked)) ||
    (!sheet.mayFormat && step.after.format !== null),
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
    // Where values filled by a formula stood, they make room for it; where it goes, they follow it.
    writeContents(
      worksheet,
      steps.flatMap(({ step: { place, before } }) =>
        filledCells(place, before.filled).map((one) => ({ place: one.place, content: "" })),
      ),
    );
    writeContents(
      worksheet,
      steps.map(({ step: { place, after }, cell }) => ({
        place,
        content: after.isFormula ? after.content : literal(after.content, after.format ?? cell.format),
      })),
    );
    writeContents(
      worksheet,
      steps.flatMap(({ step: { place, after } }) =>
        filledCells(place, after.filled).map((one) => ({
          place: one.place,
          content: isFormula(one.content) ? one.content : literal(one.content, "General"),
        })),
      ),
    );
  },
};

function writeContents(worksheet: Excel.Worksheet, cells: readonly FilledCell[]): void {
  writeRuns(
    worksheet,
    cells,
    ({ place }) => place,
    "values",
    ({ content }) => content,
  );
}

const placesOf = (cells: readonly FilledCell[]): readonly Place[] => cells.map(({ place }) => place);
const filledOf = ({ filled }: FormulaState) => (filled ? { filled } : {});
const isLocked = (cell: CellNow | null): boolean => cell?.locked === true;

/** The cells beside its own that a step writes. */
function besides({ place, before, after }: FormulaStep): readonly FilledCell[] {
  return filledCells(place, after.filled ?? before.filled);
}

/** Nothing of the cell's own stands in it. */
function isFilled({ place }: FilledCell, sheets: SheetsNow): boolean {
  const cell = sheets.get(place.sheetId)?.cell(place);
  return cell?.formula === null;
}

/** Every one of these cells holds what was written into it. */
function stand(cells: readonly FilledCell[], sheets: SheetsNow): boolean {
  return cells.every(({ place, content }) => {
    const cell = sheets.get(place.sheetId)?.cell(place) ?? null;
    return cell !== null && same(stateOf(cell), { content, isFormula: isFormula(content), format: null });
  });
}

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
