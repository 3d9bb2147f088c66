import type { Fact, Measure, Role } from "../../model/scorecard";
import { isOfLongerSpan } from "../time/longerSpan";
import type { TableLine } from "../columns/tableLine";

/** A status of a longer span than the latest value's, and the columns of the figure that it judges and of that figure's own target. */
export interface StatusColumn {
  readonly status: number;
  readonly figure: number;
  /** `null` where the target of the latest value holds for the longer span too, if any does. */
  readonly target: number | null;
}

/** What is set beside a figure, and may stand between it and its status of a longer span. */
const SET_BESIDE: ReadonlySet<Role> = new Set(["status", "direction", "change"]);

/**
 * The statuses that name a longer span, each behind the figure of it: of the year so far, or of the latest twelve months.
 * Another status may stand between: `YTD | Month RAG | YTD RAG`.
 */
export function otherStatusColumns(lines: readonly TableLine[]): readonly StatusColumn[] {
  const targets = lines.filter(({ line }) => line.role === "target" && isOfLongerSpan(line.heading));
  const target = targets.length === 1 ? (targets[0]?.column ?? null) : null;
  return lines.flatMap((entry, index): StatusColumn[] => {
    if (entry.line.role !== "status" || !isOfLongerSpan(entry.line.heading)) return [];
    const before = lines
      .slice(0, index)
      .filter(({ line }) => !SET_BESIDE.has(line.role))
      .at(-1);
    if (before === undefined) return [];
    const { role, heading } = before.line;
    const isItsFigure = role === "ytd" || (role === "ignored" && isOfLongerSpan(heading));
    return isItsFigure ? [{ status: entry.column, figure: before.column, target }] : [];
  });
}

/** The statuses of a row that are of longer spans than its latest value's. */
export function readOtherStatuses(
  columns: readonly StatusColumn[],
  at: (column: number) => Fact | null,
): NonNullable<Measure["otherStatuses"]> {
  return columns.flatMap(({ status, figure, target }) => {
    const [said, of] = [at(status), at(figure)];
    const against = target === null ? null : at(target);
    return said === null || of === null ? [] : [{ ...said, of, ...(against && { against }) }];
  });
}
