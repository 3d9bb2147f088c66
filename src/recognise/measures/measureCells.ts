import type { Fact, Role } from "../../model/scorecard";
import type { TableLine } from "../columns/tableLine";
import { lineOf, linesWith } from "../rows/lineOf";
import type { MeasureRow } from "../rows/measureRow";
import { factAt } from "../tables/view";
import { signBeside, type Labelled, type RowOfFacts } from "./besideFacts";
import type { TableFacts } from "./tableFacts";

/** The cells of one measure, by what their columns are for; `null` where the table has no such column. */
export interface MeasureCells extends RowOfFacts {
  at(column: number | null | undefined): Fact | null;
  /** In the column with this role that speaks of the table's last period. */
  fact(role: Role): Fact | null;
  /** As `fact`, else in a row of its own below the measure's: its status, its arrow, its comment. */
  sign(role: Role): Fact | null;
  /** One fact for each column with this role, with the heading over it: of a benchmark the heading says whose it is. */
  labelled(role: Role): Labelled[];
}

/** Finds the cells of a measure in its row and in those beside it. */
export function measureCells(
  { view, lines, last }: Pick<TableFacts, "view" | "lines" | "last">,
  inTime: readonly TableLine[],
  row: MeasureRow,
): MeasureCells {
  const standing = { view, row, inTime };
  const at = (column: number | null | undefined): Fact | null =>
    column === null || column === undefined ? null : factAt(view, row.row, column);
  const fact = (role: Role): Fact | null => at(lineOf(lines, role, last)?.column);
  return {
    view,
    row,
    inTime,
    at,
    fact,
    sign: (role) => fact(role) ?? signBeside(role, standing),
    labelled: (role) =>
      linesWith(lines, role).map(({ column, line: { heading, period } }) => ({
        label: heading,
        period,
        ...factAt(view, row.row, column),
      })),
  };
}
