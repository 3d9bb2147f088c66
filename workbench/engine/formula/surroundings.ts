import type { AstExpression } from "@borgar/fx";
import type { Rectangle } from "../../../src/model/place";

/** What a name in a formula stands for: a word of the engine's, or a part of the formula with what its words mean. */
export type Bound =
  { readonly word: string } | { readonly node: AstExpression; readonly around: Surroundings };

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

/** A name, and the sheet on which it means this; `null` for a name of the workbook. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly sheet: string | null;
}

/** What a formula's words mean in its workbook. */
export interface Surroundings {
  /** Names of the worksheets, in order. */
  readonly sheets: readonly string[];
  /** Their ids, in the same order. */
  readonly sheetIds: readonly string[];
  /** Defined names with what they stand for, without `=`; of one sheet, or of all (`null`). */
  readonly names: readonly DefinedName[];
  readonly tables: readonly FormulaTable[];
  /** The table in which the formula stands, where it says `[@Actual]`. */
  readonly ownTable: FormulaTable | null;
  /** What LET and LAMBDA around have named, in small letters. */
  readonly bound?: Readonly<Record<string, Bound>>;
  /** The bodies of the LAMBDAs that are called one within the other here. */
  readonly within?: readonly AstExpression[];
  /** Makes a word that nothing else in the formula is called by. */
  readonly fresh?: (name: string) => string;
}
