import type { Change } from "./change";
import type { BenchmarkCheckId, CheckId } from "./checkIds";
import type { Place } from "./place";

/** error: a figure is wrong; warning: a person should look; note: a habit that makes mistakes likely. */
export type Severity = "error" | "warning" | "note";

/** A cell of a finding by what it is there: what is at fault, or what that was compared with. */
export interface FoundCell extends Place {
  readonly is: "fault" | "comparedWith";
}

/** Something that a careful colleague would point at. */
export interface Finding {
  readonly check: CheckId | BenchmarkCheckId;
  readonly severity: Severity;
  /** In the order in which they are named to a reader. */
  readonly cells: readonly FoundCell[];
  readonly reference: string | null;
  readonly measure: string;
  readonly message: string;
  /**
   * The sentence as it was while its month was the newest, where `message` also names that month; a finding that was set
   * aside then is known again by it. Left out where both are the same.
   */
  readonly asSaid?: string;
  /** The arithmetic behind it. */
  readonly why: string;
  readonly published: number | string | null;
  readonly expected: number | string | null;
  /** Where the repair is certain. */
  readonly repair: readonly Change[];
}

/** The cells that a finding says are wrong. */
export function faultsOf({ cells }: Pick<Finding, "cells">): readonly Place[] {
  return cells.filter((cell) => cell.is === "fault");
}

/** The cells with which those at fault were compared. */
export function comparedCells({ cells }: Pick<Finding, "cells">): readonly Place[] {
  return cells.filter((cell) => cell.is === "comparedWith");
}

/** Each cell at fault with the one that it was compared with: a rate and its count, month by month. */
export function pairsOf(finding: Pick<Finding, "cells">): readonly (readonly [fault: Place, other: Place])[] {
  const others = comparedCells(finding);
  return faultsOf(finding).flatMap((fault, at) => {
    const other = others[at];
    return other === undefined ? [] : [[fault, other] as const];
  });
}
