import type { NumberValue } from "../../core/figures/cellValue";
import { agrees } from "../../core/figures/agrees";
import { findPeriods } from "../../core/periods/findPeriods";
import type { Role } from "../../model/scorecard";
import { rolesOfHeading } from "./headingWords";
import type { Cells } from "../tables/view";

/** What a column of counts is of the shares beside it. */
export type PartOfShares = "numerator" | "denominator";

/** Rows in which the quotient must give the share: in fewer it may do so by chance. */
const FEWEST_ROWS = 3;
/** One share in four may be wrong: mistyped shares are what the analyst wants to find. */
const LEAST_RIGHT = 0.75;

/** Headings that say so much of a column are believed, whatever its figures give: `Target | Actual | % of target`. */
const OF_ITSELF: readonly Role[] = [
  "target",
  "tolerance",
  "baseline",
  "benchmark",
  "actual",
  "ytd",
  "change",
];

/**
 * Columns of counts that the shares beside them are worked out from, by the figures alone: `Due | Done | %`. Both stand
 * before their share or behind it, in either order.
 * @param headings what stands right over each column
 */
export function partsOfShares(
  cells: Cells,
  rows: readonly number[],
  headings: readonly string[],
): ReadonlyMap<number, PartOfShares> {
  const parts = new Map<number, PartOfShares>();
  const figures = (column: number): readonly (NumberValue | null)[] =>
    rows.map((row) => {
      const { value } = cells.cell(row, column);
      return value.kind === "number" ? value : null;
    });
  const mayBePart = headings.map((own) => !saysItself(own));
  for (let share = 0; share < headings.length; share++) {
    const pairs = ([-2, 1] as const)
      .map((away) => [share + away, share + away + 1] as const)
      .filter(([one, other]) => mayBePart[one] && mayBePart[other]);
    if (pairs.length === 0) continue;
    const shares = figures(share);
    if (shares.filter((value) => value?.percent).length < FEWEST_ROWS) continue;
    for (const [one, other] of pairs) {
      if (parts.has(one) || parts.has(other)) continue;
      const [first, second] = [figures(one), figures(other)];
      if (comeOut(shares, first, second)) parts.set(one, "numerator").set(other, "denominator");
      else if (comeOut(shares, second, first)) parts.set(other, "numerator").set(one, "denominator");
    }
  }
  return parts;
}

/** A period alone over counts makes them values of it. */
function saysItself(own: string): boolean {
  const roles = rolesOfHeading(own);
  const { periods, rest } = findPeriods(own);
  return OF_ITSELF.some((role) => roles[role] !== undefined) || (periods.length > 0 && rest === "");
}

/** Whether part over whole gives the share as it is shown, in enough of the rows. */
function comeOut(
  shares: readonly (NumberValue | null)[],
  parts: readonly (NumberValue | null)[],
  wholes: readonly (NumberValue | null)[],
): boolean {
  const told = shares.flatMap((share, at) => {
    const [part, whole] = [parts[at], wholes[at]];
    if (!share?.percent || !isCount(part) || !isCount(whole) || whole.number === 0) return [];
    return [agrees(part.number / whole.number, share)];
  });
  const right = told.filter(Boolean).length;
  return right >= FEWEST_ROWS && right >= told.length * LEAST_RIGHT;
}

function isCount(value: NumberValue | null | undefined): value is NumberValue {
  return value != null && !value.percent && Number.isInteger(value.number);
}
