import type { Line } from "../../model/scorecard";

/** A column of the table with its role; `column` counts within the view. */
export interface TableLine {
  readonly column: number;
  readonly line: Line;
}
