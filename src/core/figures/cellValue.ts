import type { Period } from "../periods/period";

/** What a cell holds, as Excel gives it: "" for a blank cell. */
export type CellContent = string | number | boolean;

/** One figure. A percentage is held as a fraction: 25.0% is 0.25 with one decimal. */
export interface NumberValue {
  readonly kind: "number";
  readonly number: number;
  readonly percent: boolean;
  /** Decimals that the cell shows; of the percentage where it is one. */
  readonly decimals: number;
  /** As the reader sees it. */
  readonly shown: string;
  /** It is how long something took, in days, as Excel counts it. */
  readonly lapse?: true;
  /** The cell holds text that reads as a number. */
  readonly typedAsText: boolean;
  /** `20.9% (March 24)` carries its own period. */
  readonly period: Period | null;
  /** What stands in brackets beside the figure and is no period. */
  readonly remark: string | null;
}

/** What a cell says. A marker is never zero, and never red. */
export type CellValue =
  | { readonly kind: "blank" }
  | NumberValue
  | { readonly kind: "several"; readonly numbers: readonly NumberValue[]; readonly shown: string }
  | { readonly kind: "marker"; readonly shown: string }
  | { readonly kind: "lost"; readonly shown: string }
  | { readonly kind: "error"; readonly shown: string }
  | { readonly kind: "text"; readonly shown: string };
