import { samePeriod } from "../../core/periods/comparePeriods";
import { isSamePlace } from "../../model/place";
import type { Actual, Fact } from "../../model/scorecard";
import type { TableLine } from "../columns/tableLine";
import { linesWith } from "../rows/lineOf";
import { besideRow } from "../rows/measureRow";
import { factAt } from "../tables/view";
import type { RowOfFacts } from "./besideFacts";

/**
 * The statuses that a row gives to months before its latest, each with the figure that it judges: from a row of statuses
 * beside the measure's, else from a status column for each month. The checks hold each against the figure of its month.
 */
export function earlierStatuses(
  { view, row, inTime }: RowOfFacts,
  lines: readonly TableLine[],
  actuals: readonly Actual[],
): (Fact & { readonly of: Actual })[] {
  const from = besideRow(row, "status");
  const own = linesWith(lines, "status");
  // As in most tables: one column of statuses, that of the latest.
  if (from === undefined && own.every(({ line }) => line.period === null)) return [];
  const valued = actuals.filter(({ value }) => value.kind === "number").slice(0, -1);
  return valued.flatMap((of): (Fact & { readonly of: Actual })[] => {
    const column =
      from === undefined
        ? own.find(({ line }) => isOf(line.period, of))?.column
        : inTime.find((entry) => isSamePlace(view.place(row.row, entry.column), of.place))?.column;
    return column === undefined ? [] : [{ of, ...factAt(view, from ?? row.row, column) }];
  });
}

function isOf(period: Actual["period"], { period: own }: Actual): boolean {
  return period !== null && own !== null && samePeriod(period, own);
}
