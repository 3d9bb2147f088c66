import type { Input } from "../formula/input";
import type { NoNative } from "../noNative";

/** What a KPI function takes at a place. */
export type ArgumentRole = "figure" | "count" | "above-zero" | "word" | "series";

/** How a KPI function is written with Excel's own. */
export interface Native {
  /** Its last digits may be others, beyond what a cell shows: it cannot stand where text is joined. */
  readonly near?: true;
  /** It gives several results, of which an error would show but one. */
  readonly several?: true;
  /** It is worked out by comparing, which not every spreadsheet program does alike where a cell holds an error. */
  readonly compares?: true;
  /** What each argument is, in their order. */
  readonly roles: readonly ArgumentRole[];
  /** The formula without its equals sign. Arguments that were left out are there too, as such. */
  readonly write: (...inputs: Input[]) => string | NoNative;
}
