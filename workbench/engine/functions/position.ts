import type { CellArgument } from "../engineFunction";
import { isErrorValue } from "../engineFunction";
import { orderOf } from "./compare";
import { wildcardPattern } from "./wildcards";

/** What can be looked for: an error never is, and a blank is looked for as 0. */
export type Sought = string | number | boolean;

/** How a lookup looks: for the very value, for the last that is no larger, for the last that is no smaller. */
export type LookupWay = "exact" | "rising" | "falling";

const WILD = /[*?~]/;

/**
 * Where a value stands among others as Excel's lookups find it, from 0, or -1. Only values of one kind are compared: a
 * number is never found among texts, and blanks and errors are passed over.
 *
 * @example position(1e307, [10, null, 30, "x"], "rising") // 2, the last number
 */
export function position(sought: Sought, values: readonly CellArgument[], way: LookupWay): number {
  if (way === "exact") return values.findIndex(likeWildcards(sought));
  return way === "rising" ? lastNoLarger(sought, values) : lastNoSmaller(sought, values);
}

/** Case does not count, numbers have to be the same to the last bit, other than under `=`, and `*` is an asterisk. */
export function exactly(sought: Sought): (value: CellArgument) => boolean {
  if (typeof sought !== "string") return (value) => value === sought;
  const lower = sought.toLowerCase();
  return (value) => typeof value === "string" && value.toLowerCase() === lower;
}

/** The same, where a text may hold wildcards. */
export function likeWildcards(sought: Sought): (value: CellArgument) => boolean {
  if (typeof sought !== "string" || !WILD.test(sought)) return exactly(sought);
  const pattern = new RegExp(`^${wildcardPattern(sought)}$`, "i");
  return (value) => typeof value === "string" && pattern.test(value);
}

/**
 * Halves what is left each time, as Excel does, and takes the values to be in order: where they are not, the answer is
 * that of this walk. That is why the largest number there is finds the last number of a row with gaps.
 */
function lastNoLarger(sought: Sought, values: readonly CellArgument[]): number {
  let [from, to, found] = [0, values.length - 1, -1];
  while (from <= to) {
    const middle = Math.floor((from + to) / 2);
    let at = middle;
    while (at <= to && typeof values[at] !== typeof sought) at++;
    if (at > to || orderOf(values[at] as Sought, sought) > 0) to = middle - 1;
    else [found, from] = [at, at + 1];
  }
  return found;
}

/** From the first on, until one is smaller; the first that is alike ends it. */
function lastNoSmaller(sought: Sought, values: readonly CellArgument[]): number {
  let found = -1;
  for (const [at, value] of values.entries()) {
    if (value === null || isErrorValue(value) || typeof value !== typeof sought) continue;
    const order = orderOf(value, sought);
    if (order < 0) return found;
    found = at;
    if (order === 0) return found;
  }
  return found;
}
