import type { Period } from "../../core/periods/period";
import type { Grid } from "../../model/grid";
import type { CellValidation } from "../../model/validation";
import type { Line, Scorecard } from "../../model/scorecard";
import type { Axis } from "./axis";
import type { Insertion } from "./moveFormulas";
import type { Repeated } from "./repeated";

/** All that adding a period rests on. */
export interface Facts {
  readonly scorecard: Scorecard;
  readonly grid: Grid;
  readonly axis: Axis;
  readonly repeated: Repeated;
  readonly last: Period;
  readonly next: Period;
  readonly on: Insertion;
  /** The year to date whose line the new year's is put in behind; `null` for none. */
  readonly ended: Line | null;
}

/** How the lines of a sheet look, as far as a new one needs it. */
export interface LineLooks {
  /** Points. */
  size(line: number): number | null;
  centred(at: { readonly row: number; readonly column: number }): boolean;
  /** What may be entered into the lines of the last period. */
  readonly validations: readonly CellValidation[];
}
