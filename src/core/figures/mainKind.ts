import type { Period } from "../periods/period";

type Kind = Period["kind"];

/** From the shortest; a span lasts several months. */
const BY_LENGTH: readonly Kind[] = ["week", "month", "quarter", "span", "year"];

/**
 * The kind of period that most of these are, the shorter where two are as many: among months and quarters of one row
 * the months, so that a quarter's total is not compared with a month. Years that have gone stand before both.
 */
export function mainKind(periods: readonly (Period | null)[]): Kind | null {
  return mostOf(periods.map((period) => period?.kind ?? null));
}

/** The same of the kinds themselves, where a heading says how long its time lasts and not which it is. */
export function mostOf(kinds: readonly (Kind | null)[]): Kind | null {
  const present = BY_LENGTH.filter((kind) => kinds.includes(kind));
  const asked = present.length > 1 ? present.filter((kind) => kind !== "year") : present;
  const count = (kind: Kind): number => kinds.filter((one) => one === kind).length;
  return [...asked].sort((a, b) => count(b) - count(a))[0] ?? null;
}
