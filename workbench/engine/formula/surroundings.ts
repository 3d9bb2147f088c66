import type { Rectangle } from "../../../src/model/place";

/** A table as formulas speak of it. */
export interface FormulaTable {
  readonly name: string;
  readonly sheet: string;
  /** With its headers and its totals. */
  readonly area: Rectangle;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

/** What a formula's words mean in its workbook. */
export interface Surroundings {
  /** Names of the worksheets, in order. */
  readonly sheets: readonly string[];
  /** Defined names with what they stand for, without `=`. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly tables: readonly FormulaTable[];
  /** The table in which the formula stands, where it says `[@Actual]`. */
  readonly ownTable: FormulaTable | null;
  /** LAMBDAs that a LET around has named, in small letters. */
  readonly lambdas?: Readonly<Record<string, string>>;
}
