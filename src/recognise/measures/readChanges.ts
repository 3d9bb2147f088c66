import type { Period } from "../../core/periods/period";
import type { Fact, Measure } from "../../model/scorecard";
import { againstOf } from "../columns/againstOf";
import { changeNamedBy } from "../columns/headingWords";
import type { TableLine } from "../columns/tableLine";
import { lineOf } from "../rows/lineOf";

/** A column of changes or variances. */
export interface ChangeColumn {
  readonly column: number;
  readonly label: string;
  /** It states the change on the period before. */
  readonly main: boolean;
}

/**
 * The columns that state changes, and which of them that on the period before: `Change on month`, no `Change on year`, no
 * `Variance to target`, and beside a target no mere `Variance`.
 */
export function changeColumns(lines: readonly TableLine[], last: Period | null): readonly ChangeColumn[] {
  const all = lines.filter(({ line }) => line.role === "change");
  const hasTarget = lines.some(({ line }) => line.role === "target");
  const isOnPrevious = ({ line: { heading } }: TableLine): boolean => {
    const named = changeNamedBy(heading);
    if (named === "mark" || (named === "variance" && hasTarget)) return false;
    const against = againstOf(heading);
    return against === undefined || against === "previous";
  };
  const main = lineOf(all.filter(isOnPrevious), "change", last);
  return all.map((entry) => ({ column: entry.column, label: entry.line.heading, main: entry === main }));
}

/** The changes that a row states. */
export function readChanges(
  columns: readonly ChangeColumn[],
  at: (column: number) => Fact | null,
): Required<Pick<Measure, "change" | "changes">> {
  const read = columns.flatMap(({ column, label, main }) => {
    const fact = at(column);
    return fact === null ? [] : [{ fact, label, main }];
  });
  const change = read.find(({ main }) => main)?.fact ?? null;
  const changes = read.map(({ fact, label }) => ({ ...fact, label }));
  return { change, changes };
}
