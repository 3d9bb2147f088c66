import type { Input } from "../formula/input";
import type { NoNative } from "../noNative";

/** What a `KPI` function takes as an argument, and so which kinds of cells it may refuse. */
export type ArgumentRole = "figure" | "count" | "above-zero" | "word" | "series";

/** How a `KPI` function is written with Excel's own functions, and where that form may stand. */
export interface Native {
  /** Its last digits may differ, beyond what a cell shows: it must not stand where text is joined from it. */
  readonly near?: true;
  /** It gives several results, of which an error would show but one. */
  readonly several?: true;
  /** It compares. Not every spreadsheet program compares alike where a cell holds an error. */
  readonly compares?: true;
  /** What each argument is, in their order. */
  readonly roles: readonly ArgumentRole[];
  /** Writes the formula without its equals sign. Arguments that were left out come as `OMITTED`. */
  readonly write: (...inputs: Input[]) => string | NoNative;
}
