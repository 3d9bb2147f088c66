import type { Fact, Measure } from "../../model/scorecard";
import { isOfLongerSpan } from "../time/longerSpan";
import type { TableLine } from "../columns/tableLine";

/** A status of a longer span than the latest value's, and the column of the figure that it judges. */
export interface StatusColumn {
  readonly status: number;
  readonly figure: number;
}

/** The statuses that stand right behind a figure of the year so far, or of the latest twelve months, and name such a span. */
export function otherStatusColumns(lines: readonly TableLine[]): readonly StatusColumn[] {
  return lines.flatMap((entry, index): StatusColumn[] => {
    const before = lines[index - 1];
    if (entry.line.role !== "status" || before === undefined || !isOfLongerSpan(entry.line.heading))
      return [];
    const { role, heading } = before.line;
    const isItsFigure = role === "ytd" || (role === "ignored" && isOfLongerSpan(heading));
    return isItsFigure ? [{ status: entry.column, figure: before.column }] : [];
  });
}

/** The statuses of a row that are of longer spans than its latest value's. */
export function readOtherStatuses(
  columns: readonly StatusColumn[],
  at: (column: number) => Fact | null,
): Pick<Measure, "otherStatuses"> {
  const otherStatuses = columns.flatMap(({ status, figure }) => {
    const [said, of] = [at(status), at(figure)];
    return said === null || of === null ? [] : [{ ...said, of }];
  });
  return otherStatuses.length > 0 ? { otherStatuses } : {};
}
