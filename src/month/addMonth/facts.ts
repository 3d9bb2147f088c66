import type { Period } from "../../core/periods/period";
import type { Grid } from "../../model/grid";
import type { CellValidation } from "../../model/validation";
import type { Line, Scorecard } from "../../model/scorecard";
import type { Axis } from "./axis";
import type { Insertion } from "./moveFormulas";
import type { Repeated } from "./repeated";

/** All that the steps of adding a period share: the sheet, the axis, the lines to repeat, and where the new ones go in. */
export interface Facts {
  readonly scorecard: Scorecard;
  readonly grid: Grid;
  readonly axis: Axis;
  readonly repeated: Repeated;
  readonly last: Period;
  readonly next: Period;
  readonly on: Insertion;
  /** The year-to-date line of the year that has ended, behind which the new year's line is put in; `null` for none. */
  readonly ended: Line | null;
}

/** How the lines of a sheet look, as far as a new line needs it. The host reads these; a grid does not hold them. */
export interface LineLooks {
  // Width of a column or height of a row, in points; `null` leaves what Excel gives.
  size(line: number): number | null;
  centred(at: { readonly row: number; readonly column: number }): boolean;
  /** Drop-down lists and limits of entry on the lines of the last period. */
  readonly validations: readonly CellValidation[];
}
