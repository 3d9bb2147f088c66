import type { Role } from "../../model/scorecard";
import type { TableLine } from "../columns/tableLine";
import type { MeasureRow } from "../rows/measureRow";
import type { TableRows } from "../tables/findTables";
import type { View } from "../tables/view";

/** A table as far as it is read before it is taken for a scorecard. */
export interface Candidacy {
  readonly view: View;
  readonly table: TableRows;
  readonly lines: readonly TableLine[];
  /** By column of the view. */
  readonly roles: readonly Role[];
  /** Its measures' rows; found when they are first asked for. */
  readonly rows: readonly MeasureRow[];
}

/** A reason for which a table is no scorecard. */
export interface Refusal {
  readonly sentence: string;
  readonly holds: (table: Candidacy) => boolean;
  /** It holds although the user showed the table; else nothing has to say that it is a scorecard. */
  readonly evenIfShown: boolean;
}
