import { parseA1Ref } from "@borgar/fx";
import type { CellContent } from "../../core/figures/cellValue";

/** The contents of a reference by rows, as the workbook has them now; `null` where they were not read. */
export type CellsBehind = (reference: string) => readonly (readonly CellContent[])[] | null;

/** For formulas whose cells were not looked up. */
export const NO_CELLS: CellsBehind = () => null;

/** A range's sheet and borders, from zero. */
export interface FormulaArea {
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column that an Excel sheet has, from zero. */
const LAST = { row: 1_048_575, column: 16_383 };

/** The area of whole columns or rows, as `Sheet1!$A:B` or `3:3`; `null` for any other reference. */
export function wholeLinesOf(reference: string): FormulaArea | null {
  const read = parseA1Ref(reference, { allowNamed: false });
  if (read === undefined || !("range" in read) || (read.context?.length ?? 0) > 1) return null;
  const { top, left, bottom, right } = read.range;
  const isWhole = (top == null && bottom == null) || (left == null && right == null);
  if (!isWhole) return null;
  return {
    ...{ sheet: read.context?.[0] ?? null, top: top ?? 0, left: left ?? 0 },
    ...{ bottom: bottom ?? LAST.row, right: right ?? LAST.column },
  };
}

/**
 * The area that a reference such as `Sheet1!$A$1:B3` names; `null` for names, tables, whole columns and other
 * workbooks, whose size is not known here.
 */
export function areaOf(reference: string): FormulaArea | null {
  const read = parseA1Ref(reference, { allowNamed: false });
  if (read === undefined || !("range" in read) || (read.context?.length ?? 0) > 1) return null;
  const { range } = read;
  const { top, left } = range;
  if (top == null || left == null) return null;
  const bottom = range.bottom ?? top;
  const right = range.right ?? left;
  return { sheet: read.context?.[0] ?? null, top, left, bottom, right };
}
