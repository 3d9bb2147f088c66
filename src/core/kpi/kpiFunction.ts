import type { ChoiceList } from "./choices";

/** What a KPI function says of itself. */
export interface KpiFunction {
  /** What it gives, in a sentence. */
  readonly gives: string;
  /** In their order; Excel shows at most 128 letters of each help. */
  readonly arguments: readonly KpiArgument[];
  readonly results: KpiResults;
  /** It may have to wait for figures to load, so that Excel cannot work it out at once. */
  readonly waits?: true;
  /** A host test calculates it. */
  readonly example: KpiExample;
}

/** An argument as Excel's function wizard shows it. Its name never changes once released: workbooks rely on it. */
export interface KpiArgument {
  readonly name: string;
  readonly help: string;
  readonly optional?: true;
  /** The words that Excel offers while it is typed. */
  readonly choices?: ChoiceList;
}

/**
 * How many cells its result fills, which *Make shareable* has to know before it writes anything. each: as many as its
 * largest argument; each after the first: likewise, but its first argument is a table that it looks into; forEach: so many
 * for each cell, such as both ends of an interval; series: so many for a row or column of figures.
 */
export type KpiResults =
  "each" | "each after the first" | { readonly forEach: number } | { readonly series: number };

/** A call that a reader can try, with what it gives; results that stand beside each other are parted by a bar. */
export interface KpiExample {
  readonly formula: string;
  readonly gives: string;
  /** What the cells that it names hold. */
  readonly given?: string;
}
