import { samePeriod } from "../../core/periods/comparePeriods";
import { isSamePlace } from "../../model/place";
import type { Actual, Fact, Measure } from "../../model/scorecard";
import type { TableLine } from "../columns/tableLine";
import { linesWith } from "../rows/lineOf";
import { besideRow, type MeasureRow } from "../rows/measureRow";
import { factAt, type Cells } from "../tables/view";

interface RowInTime {
  readonly view: Cells;
  readonly row: MeasureRow;
  readonly lines: readonly TableLine[];
  readonly inTime: readonly TableLine[];
}

/**
 * The statuses that a row gives to months before its latest, each with the figure that it judges: from a row of statuses
 * beside the measure's, else from a status column for each month. The checks hold each against the figure of its month.
 */
export function earlierStatuses(
  { view, row, lines, inTime }: RowInTime,
  actuals: readonly Actual[],
): Pick<Measure, "earlierStatuses"> {
  const valued = actuals.filter(({ value }) => value.kind === "number").slice(0, -1);
  const from = besideRow(row, "status");
  const own = linesWith(lines, "status");
  const statuses = valued.flatMap((of): (Fact & { readonly of: Actual })[] => {
    const column =
      from === undefined
        ? own.find(({ line }) => isOf(line.period, of))?.column
        : inTime.find((entry) => isSamePlace(view.place(row.row, entry.column), of.place))?.column;
    return column === undefined ? [] : [{ of, ...factAt(view, from ?? row.row, column) }];
  });
  return statuses.length > 0 ? { earlierStatuses: statuses } : {};
}

function isOf(period: Actual["period"], { period: own }: Actual): boolean {
  return period !== null && own !== null && samePeriod(period, own);
}
