import type { CellContent } from "../../core/figures/cellValue";
import type { FormulaChange } from "../../model/change";
import type { Place } from "../../model/place";
import type { CellNow, SheetsNow } from "../read/cellsNow";
import { literal, TEXT_FORMAT } from "../read/literal";
import { writeRuns } from "./writeRuns";
import { filledCells, type FilledCell } from "./filledCells";
import { ASIDE, formatBack } from "./formatBack";
import { BACK, type ChangeKind } from "./kind";
import type { FormulaState, FormulaStep } from "./step";

/** Two readings of one number, through a formula and as a value, differ by less than this share of it. */
const SAME_WITHIN = 1e-14;

/** A formula set where a formula, a value or nothing stood, or a formula replaced by its value. */
export const formulaKind: ChangeKind<FormulaChange, FormulaStep> = {
  ofChange: (change) => change.kind === "formula",
  ofStep: (step) => step.kind === "formula",
  readsToPlan: ({ place, filled }) => placesOf(filledCells(place, filled)),
  readsToInvert: (step) => placesOf(besides(step)),

  plan({ place, before, after, format, filled, between }, cell, sheets) {
    const now = stateOf(cell);
    // The preview showed another formula or value: the cell is left.
    if (!same(now, { content: before, isFormula: cell.formula !== null, format: null })) return null;
    // A neighbour that the formula fills holds something of its own by now.
    if (!filledCells(place, filled).every((one) => isFilled(one, sheets))) return null;
    // Under the text format a formula would be a text.
    const set = isFormula(after) && cell.format === TEXT_FORMAT ? ASIDE : cell.format;
    return {
      kind: "formula",
      place,
      before: { ...now, ...(between !== undefined && { between }) },
      after: {
        content: after,
        isFormula: isFormula(after),
        format: format ?? set,
        ...(filled && { filled }),
      },
    };
  },

  inverse({ place, before, after, needs }, cell, sheets) {
    const now = stateOf(cell);
    // With lines put in, the formula reads otherwise, though nobody has changed it.
    const isBefore = before.linesIn ? isBetween(now, before) : same(now, before);
    if (!isBefore && !(same(now, after) && stand(filledCells(place, after.filled), sheets))) return null;
    const format = formatBack(before, after, cell);
    if (isBefore && format === cell.format) return BACK;
    return {
      kind: "formula",
      place,
      ...(needs && { needs }),
      before: { ...now, ...(isBefore ? {} : filledOf(after)) },
      after: { content: isBefore ? now.content : before.content, isFormula: before.isFormula, format },
    };
  },

  locked: (step, cell, sheet) =>
    (sheet.protected && [cell, ...besides(step).map(({ place }) => sheet.cell(place))].some(isLocked)) ||
    // The format has to change with the content, and may be refused.
    (!sheet.mayFormat && formatFirst(step, cell) !== null),
  irreversible: () => false,

  write(worksheet, steps) {
    writeFormats(
      worksheet,
      steps.map(({ step, cell }) => ({ place: step.place, format: formatFirst(step, cell) })),
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
        content: after.isFormula ? after.content : literal(after.content, formatAt(after, cell)),
      })),
    );
    writeFormats(
      worksheet,
      steps.map(({ step: { place, after }, cell }) => ({
        place,
        format: after.format === formatAt(after, cell) ? null : after.format,
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

/** The format that a cell has while its content is written: under the text format a formula or a number would stay text. */
function formatAt(after: FormulaState, cell: CellNow): string {
  const wanted = after.format ?? cell.format;
  return wanted === TEXT_FORMAT && typeof after.content !== "string" ? ASIDE : wanted;
}

/** The format to set before the content; `null` where it has it. */
function formatFirst({ after }: FormulaStep, cell: CellNow): string | null {
  const format = formatAt(after, cell);
  return format === cell.format ? null : format;
}

function writeFormats(
  worksheet: Excel.Worksheet,
  cells: readonly { readonly place: Place; readonly format: string | null }[],
): void {
  writeRuns(
    worksheet,
    cells.filter(({ format }) => format !== null),
    ({ place }) => place,
    "numberFormat",
    ({ format }) => format ?? ASIDE,
  );
}

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
  // A cell that only shows what spills into it has no formula of its own.
  return cell?.formula === null;
}

/** Every one of these cells holds what was written into it, or is blank because it was not written yet. */
function stand(cells: readonly FilledCell[], sheets: SheetsNow): boolean {
  return cells.every(({ place, content }) => {
    const cell = sheets.get(place.sheetId)?.cell(place) ?? null;
    if (cell === null) return false;
    if (cell.content === "" && cell.formula === null) return true;
    return same(stateOf(cell), { content, isFormula: isFormula(content), format: null });
  });
}

function isFormula(content: CellContent): boolean {
  return typeof content === "string" && content.startsWith("=");
}

function isBetween(now: FormulaState, { between }: FormulaState): boolean {
  return between !== undefined && now.isFormula && bare(now.content) === bare(between);
}

function stateOf(cell: CellNow): FormulaState {
  return { content: cell.formula ?? cell.content, isFormula: cell.formula !== null, format: cell.format };
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

/**
 * A formula without what Excel may write otherwise: spaces outside quotation marks, small letters there, and apostrophes
 * around a sheet's name that needs none, which are gone as soon as a column is added. Texts stay as they are.
 */
export function bare(formula: CellContent): string {
  return String(formula).replace(
    /("[^"]*")|'([^']*)'|\s+|[a-z]+/g,
    (piece, text?: string, name?: string) => text ?? (name ?? piece.trim()).toUpperCase(),
  );
}
